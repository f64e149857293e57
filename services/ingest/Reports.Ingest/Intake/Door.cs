using System.Globalization;
using Reports.Contracts.Problems;
using Reports.Ingest.Archives;
using Reports.Storage.Blobs;
using Reports.Storage.Ledger;
using Reports.Text.Formats;

namespace Reports.Ingest.Intake;

/// <summary>
/// The one door: every file comes in through here, however it arrived. When it returns, the bytes, the ledger row and the
/// message that starts the work are durable.
/// </summary>
public sealed class Door(Originals originals, Ledger ledger, RefusalBook refusals, IntakeOptions options, ArchiveLimits archives)
{
    private const long Megabyte = 1 << 20;

    /// <summary>
    /// Takes a file in. An archive is opened, and each of its files comes in as a document of its own; a bad one refuses only
    /// itself. What is refused is kept in mind.
    /// </summary>
    /// <param name="arrival">The file.</param>
    /// <param name="open">Opens its bytes; they are closed here.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ProblemException"><c>disk_full</c>, or what the stream itself throws: nothing can be said of the file.</exception>
    public async Task<IReadOnlyList<Taken>> TakeAsync(Arrival arrival, Func<Stream> open, CancellationToken cancellationToken = default)
    {
        await using var notes = refusals.Open();
        long? size = null;
        try
        {
            await using var bytes = open();
            await using var staged = await StageAsync(bytes, cancellationToken);
            size = staged.Size;
            await using var inside = staged.OpenRead();
            using var archive = Archive.Open(inside, archives);
            return archive is null
                ? [new Taken(arrival.Name, await AcceptAsync(arrival, staged, cancellationToken))]
                : await TakeEntriesAsync(arrival, archive, notes, cancellationToken);
        }
        catch (ProblemException e) when (IsOfTheFile(e))
        {
            notes.Add(DisplayName.OfAny(arrival.Name), arrival.Origin, size, e);
            return [new Taken(arrival.Name, null, e)];
        }
    }

    /// <summary>Takes a single document in; archives are refused. What is refused is kept in mind.</summary>
    /// <exception cref="ProblemException">The file is refused; nothing of its bytes is kept.</exception>
    public async Task<Acceptance> AcceptAsync(Arrival arrival, Func<Stream> open, CancellationToken cancellationToken = default)
    {
        await using var notes = refusals.Open();
        return await AcceptAsync(arrival, DisplayName.OfAny(arrival.Name), open, notes, cancellationToken);
    }

    private async Task<IReadOnlyList<Taken>> TakeEntriesAsync(Arrival arrival, Archive archive, RefusalNotes notes, CancellationToken cancellationToken)
    {
        if (archive.Entries.Count == 0)
        {
            throw new ProblemException("empty_archive");
        }

        var taken = new List<Taken>(archive.Entries.Count);
        foreach (var entry in archive.Entries)
        {
            var name = $"{DisplayName.Of(arrival.Name)}/{entry.Path}";
            try
            {
                taken.Add(new Taken(name, await AcceptAsync(arrival.Entry(entry), name, entry.Open, notes, cancellationToken)));
            }
            catch (ProblemException e) when (IsOfTheFile(e))
            {
                taken.Add(new Taken(name, null, e));
            }
        }

        return taken;
    }

    private async Task<Acceptance> AcceptAsync(Arrival arrival, string name, Func<Stream> open, RefusalNotes notes, CancellationToken cancellationToken)
    {
        long? size = null;
        try
        {
            await using var bytes = open();
            await using var staged = await StageAsync(bytes, cancellationToken);
            size = staged.Size;
            return await AcceptAsync(arrival, staged, cancellationToken);
        }
        catch (ProblemException e) when (IsOfTheFile(e))
        {
            notes.Add(name, arrival.Origin, size, e);
            throw;
        }
    }

    // An upload that breaks off and a disk that is full say nothing of the file.
    private static bool IsOfTheFile(ProblemException problem) => problem.Code is not ("bad_multipart" or "disk_full");

    private async Task<Acceptance> AcceptAsync(Arrival arrival, StagedBlob staged, CancellationToken cancellationToken)
    {
        var name = DisplayName.Of(arrival.Name);
        if (staged.Size == 0)
        {
            throw new ProblemException("empty_file");
        }

        RefuseForeign(staged.Head.Span);
        if (FileSniffer.KindOf(staged.Head.Span) == "zip")
        {
            await using var inside = staged.OpenRead();
            using var archive = Archive.Open(inside, archives);
            if (archive is not null)
            {
                throw new ProblemException("nested_archive");
            }
        }

        await staged.CommitAsync(cancellationToken);
        return await ledger.AcceptAsync(new NewFile(staged.Sha256, name, staged.Size, arrival.Origin), cancellationToken);
    }

    private async Task<StagedBlob> StageAsync(Stream bytes, CancellationToken cancellationToken)
    {
        try
        {
            return await originals.StageAsync(bytes, options.LargestFile, cancellationToken);
        }
        catch (BlobTooLargeException e)
        {
            throw TooLarge(e.Limit, e);
        }
        catch (IOException e) when (DiskFull.Is(e))
        {
            throw new ProblemException("disk_full", inner: e);
        }
    }

    internal static ProblemException TooLarge(long limit, Exception? inner = null) =>
        new("file_too_large", new Dictionary<string, string> { ["limit"] = (limit / Megabyte).ToString(CultureInfo.InvariantCulture) }, inner);

    // Programs, films and databases hold no report under any name; of archives only zip is opened.
    private static void RefuseForeign(ReadOnlySpan<byte> head)
    {
        var kind = ForeignArchives.IsTar(head) ? "tar" : FileSniffer.KindOf(head);
        if (FileSniffer.IsRefusedAtTheDoor(head) || ForeignArchives.Matches(kind))
        {
            throw new ProblemException(
                "unsupported_type",
                new Dictionary<string, string> { ["found"] = kind ?? "?", ["supported"] = DocumentFormats.Supported });
        }
    }
}
