using System.Net;

namespace Reports.Parse.Clean;

/// <summary>Undoes character references that were left as they are written: &amp;nbsp;, &amp;ldquo;, &amp;#8220; and &lt;U+00A0&gt;.</summary>
internal static class Entities
{
    public const string Kind = "entity";

    private const int Longest = 16;
    private const int Deepest = 3;

    public static void Repair(string text, MappedTextBuilder to)
    {
        for (var at = text.AsSpan().IndexOfAny('&', '<'); at >= 0;)
        {
            var next = at + 1;
            if (Read(text.AsSpan(at, Math.Min(Longest, text.Length - at))) is { } found)
            {
                next = at + found.Length;
                to.Replace(at, next, found.Characters);
            }

            at = text.AsSpan(next).IndexOfAny('&', '<') is >= 0 and var more ? next + more : -1;
        }
    }

    private static (int Length, string Characters)? Read(ReadOnlySpan<char> window) => window[0] == '&' ? Reference(window) : CodePoint(window);

    private static (int Length, string Characters)? Reference(ReadOnlySpan<char> window)
    {
        var end = window.IndexOf(';');
        if (window.StartsWith("&amp;") && window[(end + 1)..].IndexOf(';') is >= 2 and var more && window.Slice(end + 1, more).IndexOfAnyExceptInRange('a', 'z') < 0)
        {
            end += more + 1;
        }

        if (end < 3 || !(char.IsAsciiLetter(window[1]) || window[1] == '#'))
        {
            return null;
        }

        var written = window[..(end + 1)].ToString();
        var characters = written;
        for (var depth = 0; depth < Deepest && characters.Contains('&', StringComparison.Ordinal); depth++)
        {
            characters = WebUtility.HtmlDecode(characters);
        }

        return characters == written ? null : (end + 1, Printed(characters));
    }

    // <U+00A0>, as statistical programs print what they cannot show.
    private static (int Length, string Characters)? CodePoint(ReadOnlySpan<char> window)
    {
        var end = window.IndexOf('>');
        return end is >= 6 and <= 10 && window[1..].StartsWith("U+")
            && int.TryParse(window[3..end], System.Globalization.NumberStyles.AllowHexSpecifier, null, out var code)
            && System.Text.Rune.IsValid(code)
            ? (end + 1, Printed(char.ConvertFromUtf32(code)))
            : null;
    }

    private static string Printed(string characters) => characters is "\u00AD" or "\u200B" || characters[0] < ' ' ? string.Empty : characters.Replace('\u00A0', ' ');
}
