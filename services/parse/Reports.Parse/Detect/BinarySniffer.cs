using System.Text;
using Reports.Text.Formats;

namespace Reports.Parse.Detect;

/// <summary>Tells a Word package from text, and refuses every other kind of file that its bytes give away.</summary>
internal static class BinarySniffer
{
    private static readonly byte[] MainPart = "word/document.xml"u8.ToArray();
    private static readonly byte[] WordFolder = "word/"u8.ToArray();
    private static readonly byte[] EncryptedStream = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>True where the first bytes give no other kind away.</summary>
    public static bool MayBeText(ReadOnlySpan<byte> bytes) => KindOf(bytes) is null;

    /// <summary>True for a Word package, false for what may be text.</summary>
    /// <exception cref="RejectedException">The file is of a kind that cannot be read.</exception>
    public static bool IsDocx(ReadOnlySpan<byte> bytes)
    {
        switch (KindOf(bytes))
        {
            case null:
                return false;
            case "zip" when bytes.IndexOf(MainPart) >= 0:
                return true;
            case "zip" when bytes.IndexOf("[Content_Types].xml"u8) >= 0 && bytes.IndexOf(WordFolder) >= 0:
                throw new RejectedException("damaged_docx");
            case "ole2" when bytes.IndexOf(EncryptedStream) >= 0:
                throw new RejectedException("encrypted");
            case { } kind:
                throw new RejectedException("unsupported_type", ("found", kind));
        }
    }

    private static string? KindOf(ReadOnlySpan<byte> bytes) => FileSniffer.KindOf(bytes[..Math.Min(bytes.Length, FileSniffer.HeadLength)]);
}
