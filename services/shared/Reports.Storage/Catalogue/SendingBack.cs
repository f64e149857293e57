using Microsoft.EntityFrameworkCore;
using Reports.Contracts.Documents;
using Reports.Contracts.Messages;
using Reports.Storage.Database;
using Reports.Storage.Model;
using Reports.Storage.Outbox;

namespace Reports.Storage.Catalogue;

/// <summary>
/// Sends documents back to the index step under a higher version, within the transaction that decided about them: the row waits, the
/// outbox owes the message, and whatever the old version still brings is late.
/// </summary>
internal sealed class SendingBack(ReportsDb db, DateTimeOffset now)
{
    private const string Step = "regrouped";

    /// <summary>Returns how many went back. One that starts anew or failed meets the new decision by itself.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return 0;
        }

        var pairs = await (
            from document in db.Documents
            join row in db.Catalogue on document.Id equals row.DocumentId
            where ids.Contains(document.Id) && document.Version == row.Version
                && (document.State == DocumentState.Received || document.State == DocumentState.Parsed || document.State == DocumentState.Indexed)
            select new { document, row }).ToListAsync(cancellationToken);
        pairs.ForEach(pair => SendBack(pair.document, pair.row));
        return pairs.Count;
    }

    private void SendBack(DocumentRow document, CatalogueRow row)
    {
        document.Version = row.Version = document.Version + 1;
        (document.State, document.StateSince, document.AskedAt, document.Attempt) = (DocumentState.Parsed, now, now, 1);
        (document.ParsedRef, document.IndexName) = (row.ParsedRef, null);
        db.Steps.Add(new StepRow { DocumentId = document.Id, Version = document.Version, Step = Step, At = now, Attempt = 1 });
        var message = new DocumentParsed { DocumentId = document.Id, Version = document.Version, ParsedRef = row.ParsedRef, ParserRevision = row.ParserRevision, At = now };
        db.Outbox.Add(OutboxMessage.Of(message, now));
    }
}
