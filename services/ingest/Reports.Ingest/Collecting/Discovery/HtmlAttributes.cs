using System.Net;

namespace Reports.Ingest.Collecting.Discovery;

/// <summary>Attributes of a tag.</summary>
internal static class HtmlAttributes
{
    /// <summary>The value of an attribute with its entities resolved; null if the tag has none of that name.</summary>
    public static string? Find(ReadOnlySpan<char> tag, string name)
    {
        for (var at = 0; at < tag.Length;)
        {
            at += Run(tag[at..], c => char.IsWhiteSpace(c) || c == '/');
            var length = Run(tag[at..], c => !char.IsWhiteSpace(c) && c is not ('=' or '/'));
            var found = tag.Slice(at, length);
            at += Math.Max(length, 1);
            at += at < tag.Length ? Run(tag[at..], char.IsWhiteSpace) : 0;
            var value = ReadOnlySpan<char>.Empty;
            if (at < tag.Length && tag[at] == '=')
            {
                at += 1 + Run(tag[(at + 1)..], char.IsWhiteSpace);
                var (start, end) = Value(tag, at);
                value = tag[start..end];
                at = Math.Min(end + 1, tag.Length);
            }

            if (length > 0 && found.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return WebUtility.HtmlDecode(value.ToString());
            }
        }

        return null;
    }

    // Where a value begins and ends, without its quotes.
    private static (int Start, int End) Value(ReadOnlySpan<char> tag, int at)
    {
        if (at >= tag.Length)
        {
            return (at, at);
        }

        var quote = tag[at];
        return quote is '"' or '\''
            ? (at + 1, at + 1 + Run(tag[(at + 1)..], c => c != quote))
            : (at, at + Run(tag[at..], c => !char.IsWhiteSpace(c)));
    }

    private static int Run(ReadOnlySpan<char> text, Func<char, bool> goesOn)
    {
        var length = 0;
        while (length < text.Length && goesOn(text[length]))
        {
            length++;
        }

        return length;
    }
}
