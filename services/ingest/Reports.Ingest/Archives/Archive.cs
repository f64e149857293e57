using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Reports.Contracts.Problems;
using Reports.Text.Formats;

namespace Reports.Ingest.Archives;

/// <summary>A zip that holds documents, each in an entry of its own. What is inside is read one entry after the other.</summary>
public sealed class Archive : IDisposable
{
    private const int LocalHeaderLength = 30;
    private readonly ZipArchive _zip;

    private Archive(ZipArchive zip, ArchiveLimits limits)
    {
        _zip = zip;
        var budget = new ArchiveBudget(limits);
        Entries = [.. zip.Entries
            .Select((entry, index) => new ArchiveEntry(index, entry, budget))
            .Where(e => !e.SentPath.EndsWith('/') && !e.SentPath.EndsWith('\\') && !IgnoredNames.Matches(e.Path))];
    }

    /// <summary>The entries that are files, in their order, without what systems leave behind.</summary>
    public IReadOnlyList<ArchiveEntry> Entries { get; }

    /// <summary>
    /// Opens an archive over a stream that can seek and stays its owner's; null if the file is none: another format, or a package
    /// that is a single document.
    /// </summary>
    /// <exception cref="ProblemException"><c>damaged_archive</c>, <c>too_many_entries</c>.</exception>
    public static Archive? Open(Stream stream, ArchiveLimits limits)
    {
        var head = new byte[FileSniffer.HeadLength];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (FileSniffer.KindOf(head.AsSpan(0, length)) != "zip")
        {
            return null;
        }

        if (CentralDirectory.HasMoreThan(limits.MostEntries, stream))
        {
            return StartsLikePackage(head.AsSpan(0, length)) ? null : throw ProblemException.With("too_many_entries", "limit", limits.MostEntries.ToString(CultureInfo.InvariantCulture));
        }

        return Read(stream, head.AsSpan(0, length), limits);
    }

    public void Dispose() => _zip.Dispose();

    private static Archive? Read(Stream stream, ReadOnlySpan<byte> head, ArchiveLimits limits)
    {
        ZipArchive? zip = null;
        try
        {
            stream.Position = 0;
            zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true, EntryNameEncoding.Instance);
            if (zip.Entries.Any(e => PackageParts.IsMark(e.FullName)))
            {
                zip.Dispose();
                return null;
            }

            return new Archive(zip, limits);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or ArgumentException)
        {
            // What looks like a document is for the parser to judge.
            zip?.Dispose();
            return StartsLikePackage(head) ? null : throw new ProblemException("damaged_archive", inner: e);
        }
    }

    private static bool StartsLikePackage(ReadOnlySpan<byte> head)
    {
        if (head.Length < LocalHeaderLength)
        {
            return false;
        }

        var length = BinaryPrimitives.ReadUInt16LittleEndian(head[26..]);
        return head.Length >= LocalHeaderLength + length && PackageParts.IsPart(Encoding.UTF8.GetString(head.Slice(LocalHeaderLength, length)));
    }
}
