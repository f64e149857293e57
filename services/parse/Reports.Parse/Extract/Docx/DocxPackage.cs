using System.IO.Compression;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Reports.Parse.Extract.Docx;

/// <summary>A zip package, read part by part into memory and never to disk. What a part unpacks to is counted, not believed.</summary>
internal sealed class DocxPackage : IDisposable
{
    private readonly ZipArchive _archive;
    private long _unpacked;

    private DocxPackage(ZipArchive archive)
    {
        _archive = archive;
    }

    public bool HasMacros => Entries("word/vbaProject.bin").Any();

    public static DocxPackage Open(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var archive = new ZipArchive(AsStream(bytes), ZipArchiveMode.Read);
            return archive.Entries.Count <= ParseLimits.PackageEntries ? new DocxPackage(archive) : throw new RejectedException("zip_bomb");
        }
        catch (InvalidDataException)
        {
            throw new RejectedException("damaged_docx");
        }
    }

    /// <summary>The bytes of a part; null if the package has none of this name.</summary>
    public byte[]? Part(string name)
    {
        var entries = Entries(name).Take(2).ToList();
        return entries switch
        {
            [] => null,
            [{ IsEncrypted: true }] => throw new RejectedException("encrypted"),
            [var entry] => Unpack(entry),
            _ => throw new RejectedException("ambiguous_package"),
        };
    }

    public void Dispose() => _archive.Dispose();

    private IEnumerable<ZipArchiveEntry> Entries(string name) =>
        _archive.Entries.Where(e => e.FullName.Replace('\\', '/').TrimStart('/').Equals(name, StringComparison.OrdinalIgnoreCase));

    private byte[] Unpack(ZipArchiveEntry entry)
    {
        try
        {
            using var packed = entry.Open();
            using var unpacked = new MemoryStream();
            Copy(packed, unpacked, entry.CompressedLength);
            var bytes = unpacked.ToArray();

            // A forged length ends the stream early without an error; the checksum tells.
            return Crc32.HashToUInt32(bytes) == entry.Crc32 ? bytes : throw new RejectedException("damaged_docx");
        }
        catch (InvalidDataException)
        {
            throw new RejectedException("damaged_docx");
        }
    }

    private void Copy(Stream packed, MemoryStream unpacked, long packedLength)
    {
        var buffer = new byte[81_920];
        for (var read = packed.Read(buffer); read > 0; read = packed.Read(buffer))
        {
            _unpacked += read;
            unpacked.Write(buffer, 0, read);
            var inflated = unpacked.Length > ParseLimits.RatioCountsFrom && unpacked.Length > packedLength * ParseLimits.Ratio;
            if (inflated || _unpacked > ParseLimits.PartBytes)
            {
                throw new RejectedException("zip_bomb");
            }
        }
    }

    private static MemoryStream AsStream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
