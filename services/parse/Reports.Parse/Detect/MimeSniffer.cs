using Reports.Text.Formats;

namespace Reports.Parse.Detect;

/// <summary>Tells a MIME message, the form of web archives, by the header lines it begins with.</summary>
internal static class MimeSniffer
{
    /// <summary>True where the file begins with a header line and states a version of MIME and a content type.</summary>
    /// <param name="head">The first <see cref="FileSniffer.HeadLength"/> bytes.</param>
    public static bool IsMime(ReadOnlySpan<byte> head)
    {
        if (!BeginsWithHeader(head))
        {
            return false;
        }

        var text = System.Text.Encoding.Latin1.GetString(head);
        return text.Contains("mime-version:", StringComparison.OrdinalIgnoreCase) && text.Contains("content-type:", StringComparison.OrdinalIgnoreCase);
    }

    private static bool BeginsWithHeader(ReadOnlySpan<byte> head)
    {
        var name = 0;
        while (name < head.Length && (char.IsAsciiLetterOrDigit((char)head[name]) || head[name] == '-'))
        {
            name++;
        }

        return name > 1 && name < head.Length && head[name] == ':';
    }
}
