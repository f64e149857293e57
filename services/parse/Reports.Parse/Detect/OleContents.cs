using System.Text;
using Reports.Parse.Extract.Ole;
using Reports.Text.Formats;

namespace Reports.Parse.Detect;

/// <summary>Tells what an OLE compound file is by the names of the streams at its top; those of a broken one are looked for in the bytes.</summary>
internal static class OleContents
{
    private static readonly (string Stream, string Kind)[] Kinds =
    [
        ("WordDocument", "doc"),
        ("Workbook", "xls"),
        ("Book", "xls"),
        ("EncryptedPackage", "encrypted"),
        ("PowerPoint Document", "ppt"),
        ("VisioDocument", "vsd"),
        ("__properties_version1.0", "msg"),
        ("CONTENTS", "works"),
    ];

    /// <summary>The format of the compound file.</summary>
    /// <exception cref="RejectedException">It is encrypted or of a kind that is not read.</exception>
    public static ContentFormat FormatOf(ReadOnlyMemory<byte> bytes)
    {
        var names = OleFile.TopNames(bytes);
        var kind = Kinds.FirstOrDefault(k => names.Contains(k.Stream)).Kind
            ?? Kinds.FirstOrDefault(k => names.Count == 0 && IsNamed(bytes.Span, k.Stream)).Kind;
        return kind switch
        {
            "doc" => ContentFormat.Doc,
            "xls" => ContentFormat.Xls,
            "encrypted" => throw new RejectedException("encrypted"),
            _ => throw Unsupported.Of(kind ?? "ole2"),
        };
    }

    private static bool IsNamed(ReadOnlySpan<byte> bytes, string stream) => bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;
}
