using System.Globalization;
using System.Text;

namespace Reports.Parse.Characters;

/// <summary>Tells a text in which nothing can be seen: white space, controls and characters without a width of their own.</summary>
internal static class Blank
{
    public static bool Is(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control))
            {
                return false;
            }
        }

        return true;
    }
}
