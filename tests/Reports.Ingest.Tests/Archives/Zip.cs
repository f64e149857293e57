using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Reports.Ingest.Tests.Archives;

/// <summary>Makes zips, sound and forged.</summary>
internal static class Zip
{
    public static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static byte[] Of(params (string Name, string Text)[] entries) => Of(null, [.. entries.Select(e => (e.Name, Encoding.UTF8.GetBytes(e.Text)))]);

    /// <summary>A zip; without an encoding, names are UTF-8 and say so.</summary>
    public static byte[] Of(Encoding? names, params (string Name, byte[] Bytes)[] entries) => Of(names, 0, entries);

    /// <summary>A zip whose entries have this type and rights of Unix.</summary>
    public static byte[] Of(Encoding? names, int unixMode, params (string Name, byte[] Bytes)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, bytes) in entries)
            {
                var entry = zip.CreateEntry(name);
                entry.ExternalAttributes = unixMode << 16;
                using var into = entry.Open();
                into.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    /// <summary>States another length than the first entry has, in its header and in the directory.</summary>
    public static byte[] WithLength(byte[] zip, uint length)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(22), length);
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(Directory(zip) + 24), length);
        return zip;
    }

    /// <summary>Says that the first entry is encrypted.</summary>
    public static byte[] Encrypted(byte[] zip)
    {
        zip[6] |= 1;
        zip[Directory(zip) + 8] |= 1;
        return zip;
    }

    private static int Directory(byte[] zip) => zip.AsSpan().IndexOf("PK\u0001\u0002"u8);
}
