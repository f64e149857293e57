using System.IO.Compression;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Reports.Text.Formats;

namespace Reports.Parse.Extract.Zip;

/// <summary>A zip package, read part by part into memory and never to disk. What a part unpacks to is counted, not believed.</summary>
internal sealed class ZipPackage : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly ContentFormat _format;
    private long _unpacked;

    private ZipPackage(ZipArchive archive, ContentFormat format)
    {
        _archive = archive;
        _format = format;
    }

    /// <summary>Opens a package.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="format">What it is, for the refusal of a damaged one.</param>
    /// <exception cref="RejectedException">It is damaged or has too many entries.</exception>
    public static ZipPackage Open(ReadOnlyMemory<byte> bytes, ContentFormat format)
    {
        try
        {
            var archive = new ZipArchive(AsStream(bytes), ZipArchiveMode.Read);
            return archive.Entries.Count <= ParseLimits.PackageEntries ? new ZipPackage(archive, format) : throw new RejectedException("zip_bomb");
        }
        catch (InvalidDataException)
        {
            throw DamagedFile.Of(format);
        }
    }

    /// <summary>True where there is a part of this name.</summary>
    public bool Has(string name) => Entries(name).Any();

    /// <summary>True where a part lies in a folder or below it.</summary>
    public bool HasBelow(string folder) =>
        _archive.Entries.Any(e => NameOf(e) is var name && name.Length > folder.Length && name.StartsWith(folder, StringComparison.OrdinalIgnoreCase));

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

    /// <summary>Unpacks every entry and keeps nothing, for a library that would believe what a package says of itself.</summary>
    /// <exception cref="RejectedException">The package is damaged, encrypted, ambiguous or a bomb.</exception>
    public void Check()
    {
        foreach (var name in _archive.Entries.Select(NameOf).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            _ = Part(name);
        }
    }

    /// <summary>The name of an entry with forward slashes and none in front.</summary>
    public static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/').TrimStart('/');

    /// <summary>The bytes as a stream that seeks, without a copy where there is an array behind them.</summary>
    public static MemoryStream AsStream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);

    public void Dispose() => _archive.Dispose();

    private IEnumerable<ZipArchiveEntry> Entries(string name) =>
        _archive.Entries.Where(e => NameOf(e).Equals(name, StringComparison.OrdinalIgnoreCase));

    private byte[] Unpack(ZipArchiveEntry entry)
    {
        try
        {
            using var packed = entry.Open();
            using var unpacked = new MemoryStream();
            Copy(packed, unpacked, entry.CompressedLength);
            var bytes = unpacked.ToArray();

            // A forged length ends the stream early without an error; the checksum tells.
            return Crc32.HashToUInt32(bytes) == entry.Crc32 ? bytes : throw DamagedFile.Of(_format);
        }
        catch (InvalidDataException)
        {
            throw DamagedFile.Of(_format);
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
}
