using System.Globalization;

namespace Reports.Parse.Extract.Mime;

/// <summary>Undoes the encoding that writes bytes as <c>=E4</c> and breaks lines after a lone <c>=</c>.</summary>
internal static class QuotedPrintable
{
    /// <summary>The bytes that are meant.</summary>
    /// <param name="text">The text, one character a byte.</param>
    public static byte[] Decode(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '=')
            {
                bytes.Add((byte)text[at]);
            }
            else if (at + 2 < text.Length && byte.TryParse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                bytes.Add(value);
                at += 2;
            }
            else
            {
                at += BreakLength(text, at + 1);
            }
        }

        return [.. bytes];
    }

    private static int BreakLength(string text, int at) =>
        string.CompareOrdinal(text, at, "\r\n", 0, 2) == 0 ? 2 : at < text.Length && text[at] == '\n' ? 1 : 0;
}
