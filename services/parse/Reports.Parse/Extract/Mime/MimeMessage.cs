using System.Text;

namespace Reports.Parse.Extract.Mime;

/// <summary>A web archive: a MIME message whose parts are a page and what it shows.</summary>
internal static class MimeMessage
{
    /// <summary>The bytes of the first page in the message, unpacked; of the first plain text where there is no page.</summary>
    /// <exception cref="RejectedException">There is neither.</exception>
    public static byte[] HtmlOf(ReadOnlyMemory<byte> bytes)
    {
        // One character a byte, so that the words of any encoding come through unharmed.
        var parts = MimePart.Leaves(Encoding.Latin1.GetString(bytes.Span)).ToList();
        var page = parts.Find(p => p.Type == "text/html") ?? parts.Find(p => p.Type == "text/plain") ?? throw new RejectedException("no_text");
        return page.Content();
    }
}
