using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Reports.Contracts.Documents;
using Reports.Storage.Copies;
using Reports.Storage.Database;
using Reports.Storage.Model;

namespace Reports.Storage.Catalogue;

/// <summary>Loads documents to decide over, each once, and remembers what was decided about them before.</summary>
internal sealed class MemberLoading(ReportsDb db)
{
    private readonly Dictionary<string, Member> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EarlierDecision> _before = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Member> All => _members.Values;

    /// <summary>What was decided about a document before; null for a new one.</summary>
    public EarlierDecision? Before(Member member) => _before.GetValueOrDefault(member.Id);

    /// <summary>Takes in rows that this transaction wrote; those whose documents were withdrawn meanwhile are left out.</summary>
    public async Task<IReadOnlyList<Member>> TakeInAsync(IReadOnlyList<CatalogueRow> written, CancellationToken cancellationToken)
    {
        var ids = written.Select(row => row.DocumentId).ToList();
        var received = await Active(db.Documents).Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.ReceivedAt, cancellationToken);
        return [.. written.Where(row => received.ContainsKey(row.DocumentId)).Select(row => Take(row, received[row.DocumentId]))];
    }

    /// <summary>Loads the documents whose rows fit, the earliest first.</summary>
    public async Task<IReadOnlyList<Member>> LoadAsync(Expression<Func<CatalogueRow, bool>> fits, int most, CancellationToken cancellationToken)
    {
        var found = await (
            from row in db.Catalogue.Where(fits)
            join document in Active(db.Documents) on row.DocumentId equals document.Id
            orderby document.ReceivedAt, document.Id
            select new { row, document.ReceivedAt }).Take(most).ToListAsync(cancellationToken);
        return [.. found.Select(f => Take(f.row, f.ReceivedAt))];
    }

    private static IQueryable<DocumentRow> Active(IQueryable<DocumentRow> documents) =>
        documents.Where(d => d.State != DocumentState.Withdrawn && d.State != DocumentState.Rejected);

    private Member Take(CatalogueRow row, DateTimeOffset receivedAt)
    {
        if (!_members.TryGetValue(row.DocumentId, out var member))
        {
            _members.Add(row.DocumentId, member = new Member(row, receivedAt));
            if (db.Entry(row) is { State: not EntityState.Added } entry)
            {
                _before.Add(row.DocumentId, EarlierDecision.Of(entry));
            }
        }

        return member;
    }
}
