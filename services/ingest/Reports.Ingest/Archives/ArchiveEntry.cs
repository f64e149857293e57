using System.IO.Compression;
using Reports.Contracts.Problems;

namespace Reports.Ingest.Archives;

/// <summary>A file in an archive. Its path is a name to show, never a path to write to.</summary>
public sealed class ArchiveEntry
{
    private const int UnixModeShift = 16;
    private const int UnixTypeMask = 0xF000;
    private const int UnixRegular = 0x8000;
    private readonly ZipArchiveEntry _entry;
    private readonly ArchiveBudget _budget;

    internal ArchiveEntry(int index, ZipArchiveEntry entry, ArchiveBudget budget)
    {
        (Index, _entry, _budget) = (index, entry, budget);
        Path = EntryPath.Clean(entry.FullName);
    }

    /// <summary>Position in the archive: names may repeat.</summary>
    public int Index { get; }

    /// <summary>The path as it is shown: without control characters, drives, and steps upwards.</summary>
    public string Path { get; }

    /// <summary>The path as the archive has it.</summary>
    public string SentPath => _entry.FullName;

    /// <summary>The bytes, counted while they are read and checked at their end.</summary>
    /// <exception cref="ProblemException">
    /// <c>encrypted</c>, <c>not_regular_file</c>, <c>damaged_archive</c>; while it is read also <c>zip_bomb</c>.
    /// </exception>
    public Stream Open()
    {
        if (_entry.IsEncrypted)
        {
            throw new ProblemException("encrypted");
        }

        if (((_entry.ExternalAttributes >> UnixModeShift) & UnixTypeMask) is not (0 or UnixRegular))
        {
            throw new ProblemException("not_regular_file");
        }

        try
        {
            return new CheckedEntryStream(_entry.Open(), _entry, _budget);
        }
        catch (InvalidDataException e)
        {
            throw new ProblemException("damaged_archive", inner: e);
        }
    }
}
