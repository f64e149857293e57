using System.Globalization;
using System.Text;

namespace Reports.SearchApi.Wording;

/// <summary>Foreign text made fit to show: no control characters, no marks that turn the direction of what follows.</summary>
public static class DisplayText
{
    private const int NameLimit = 200;

    /// <summary>Text without control characters other than white space; encoding it is left to the page.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\0', '\x1f') && !text.Any(IsUnfit))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (!IsUnfit(unit))
            {
                clean.Append(unit);
            }
        }

        return clean.ToString();
    }

    /// <summary>A name on one line, cut at 200 characters as people count them.</summary>
    public static string Name(string name)
    {
        var clean = Clean(name.ReplaceLineEndings(" ")).Replace('\t', ' ');
        var elements = StringInfo.ParseCombiningCharacters(clean);
        return elements.Length <= NameLimit ? clean : string.Concat(clean.AsSpan(0, elements[NameLimit]), "…");
    }

    private static bool IsUnfit(char unit) =>
        (char.IsControl(unit) && unit is not ('\n' or '\t')) || unit is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u200e' or '\u200f';
}
