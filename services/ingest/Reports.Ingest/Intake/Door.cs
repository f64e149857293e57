using System.Globalization;
using Reports.Contracts.Problems;
using Reports.Storage.Blobs;
using Reports.Storage.Ledger;
using Reports.Text.Formats;

namespace Reports.Ingest.Intake;

/// <summary>
/// The one door: every file comes in through here, however it arrived. When it returns, the bytes, the ledger row and the
/// message that starts the work are durable.
/// </summary>
public sealed class Door(Originals originals, Ledger ledger, IntakeOptions options)
{
    private const long Megabyte = 1 << 20;

    /// <summary>Takes a file in.</summary>
    /// <exception cref="ProblemException">The file is refused; nothing of it is kept.</exception>
    public async Task<Acceptance> AcceptAsync(string? sentName, Stream bytes, CancellationToken cancellationToken = default)
    {
        var name = DisplayName.Of(sentName);
        await using var staged = await StageAsync(bytes, cancellationToken);
        if (staged.Size == 0)
        {
            throw new ProblemException("empty_file");
        }

        RefuseForeign(staged.Head.Span);
        await staged.CommitAsync(cancellationToken);
        return await ledger.AcceptAsync(new NewFile(staged.Sha256, name, staged.Size), cancellationToken);
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

    // Programs, films and databases hold no report under any name.
    private static void RefuseForeign(ReadOnlySpan<byte> head)
    {
        if (FileSniffer.IsRefusedAtTheDoor(head))
        {
            throw new ProblemException(
                "unsupported_type",
                new Dictionary<string, string> { ["found"] = FileSniffer.KindOf(head) ?? "?", ["supported"] = DocumentFormats.Supported });
        }
    }
}
