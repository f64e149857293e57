using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Reports.Parse.Extract.Zip;
using Reports.Text.Formats;

namespace Reports.Parse.Detect;

/// <summary>Tells what a zip is by the names of its entries; those of a broken one are gathered from what is left of it.</summary>
internal static class ZipContents
{
    private const int LocalHeader = 30;
    private static readonly byte[] LocalMagic = "PK\u0003\u0004"u8.ToArray();

    /// <summary>The format of the package.</summary>
    /// <exception cref="RejectedException">It is a plain archive or a package of another kind.</exception>
    public static ContentFormat FormatOf(ReadOnlyMemory<byte> bytes)
    {
        var names = Names(bytes).Take(ParseLimits.PackageEntries + 1).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.Contains("OFD.xml"))
        {
            return ContentFormat.Ofd;
        }

        if (OpenDocument(bytes.Span, names) is { } open)
        {
            return open;
        }

        return Office(bytes, names) ?? throw Unsupported.Of(Kind(names));
    }

    private static ContentFormat? Office(ReadOnlyMemory<byte> bytes, HashSet<string> names)
    {
        var isPackage = names.Contains(ContentTypes.Part);
        return names.Contains("word/document.xml") || (isPackage && Holds(names, "word/")) ? ContentFormat.Docx
            : names.Contains("xl/workbook.xml") || (isPackage && Holds(names, "xl/")) ? ContentFormat.Xlsx
            : isPackage && ContentTypes.NameWord(bytes) ? ContentFormat.Docx
            : null;
    }

    // The first entry states the type, unpacked, so that it can be read from the bytes of the file.
    private static ContentFormat? OpenDocument(ReadOnlySpan<byte> bytes, HashSet<string> names)
    {
        if (!names.Contains("content.xml") || !(names.Contains("mimetype") || names.Contains("META-INF/manifest.xml")))
        {
            return null;
        }

        var head = bytes[..Math.Min(bytes.Length, FileSniffer.HeadLength)];
        return head.IndexOf("opendocument.spreadsheet"u8) >= 0 ? throw Unsupported.Of("ods")
            : head.IndexOf("opendocument.presentation"u8) >= 0 ? throw Unsupported.Of("odp")
            : ContentFormat.Odt;
    }

    private static string Kind(HashSet<string> names) =>
        Holds(names, "ppt/") ? "pptx" : names.Contains("META-INF/container.xml") ? "epub" : "zip";

    private static bool Holds(HashSet<string> names, string folder) => names.Any(n => n.StartsWith(folder, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Names(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var archive = new ZipArchive(ZipPackage.AsStream(bytes), ZipArchiveMode.Read);
            return [.. archive.Entries.Select(e => ZipPackage.NameOf(e))];
        }
        catch (InvalidDataException)
        {
            return LocalNames(bytes);
        }
    }

    private static IEnumerable<string> LocalNames(ReadOnlyMemory<byte> bytes)
    {
        var rest = bytes;
        for (var at = rest.Span.IndexOf(LocalMagic); at >= 0; at = rest.Span.IndexOf(LocalMagic))
        {
            rest = rest[at..];
            if (rest.Length >= LocalHeader && BinaryPrimitives.ReadUInt16LittleEndian(rest.Span[26..]) is var length && rest.Length >= LocalHeader + length)
            {
                yield return Encoding.UTF8.GetString(rest.Span.Slice(LocalHeader, length));
            }

            rest = rest[LocalMagic.Length..];
        }
    }
}
