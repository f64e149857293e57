using System.Globalization;

namespace Reports.Parse.Clean;

/// <summary>
/// Takes out what no text holds: control characters and terminal sequences, byte order marks, noncharacters, and combining marks
/// beyond the thirty-second on one letter. Half a surrogate pair becomes U+FFFD.
/// </summary>
internal static class ControlCharacters
{
    public const string Kind = "control_characters";

    private const char Escape = '\u001B';
    private const int LongestSequence = 32;
    private const int MostMarks = 32;

    public static void Repair(string text, MappedTextBuilder to)
    {
        var marks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= '\u3000' and < '\uD800' or >= ' ' and < '\u007F' or '\n' or '\t')
            {
                marks = 0;
            }
            else if (char.IsSurrogate(c))
            {
                i = Surrogate(text, i, to);
                marks = 0;
            }
            else if (IsDropped(c))
            {
                var end = c == Escape ? SequenceEnd(text, i) : i + 1;
                to.Replace(i, end);
                i = end - 1;
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            {
                if (++marks > MostMarks)
                {
                    to.Replace(i, i + 1);
                }
            }
            else
            {
                marks = 0;
            }
        }
    }

    private static bool IsDropped(char c) =>
        c is < ' ' and not ('\n' or '\t') or >= '\u007F' and <= '\u009F' or '\uFEFF' or >= '\uFFFE' or >= '\uFDD0' and <= '\uFDEF';

    private static int Surrogate(string text, int i, MappedTextBuilder to)
    {
        if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
        {
            return i + 1;
        }

        to.Replace(i, i + 1, "\uFFFD");
        return i;
    }

    // ESC [ parameters final: what a terminal would obey.
    private static int SequenceEnd(string text, int escape)
    {
        if (escape + 1 >= text.Length || text[escape + 1] != '[')
        {
            return escape + 1;
        }

        for (var i = escape + 2; i < text.Length && i < escape + LongestSequence; i++)
        {
            if (text[i] is >= '@' and <= '~')
            {
                return i + 1;
            }

            if (text[i] is < ' ' or > '?')
            {
                break;
            }
        }

        return escape + 1;
    }
}
