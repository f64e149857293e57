using Reports.Parse.Characters;
using Reports.Parse.Structure;

namespace Reports.Parse.Clean;

/// <summary>Takes 一、 and (一) for headings in the middle of a line as long as they count on from one another.</summary>
internal sealed class MarkerOrder
{
    private int _chapter;
    private int _section;

    public bool Accepts(string text, Line rest)
    {
        if (!(text[rest.Start] is '(' or '（' or '第' || ChineseNumber.IsNumeral(text[rest.Start])) || MarkerReader.Read(text, rest) is not { } marker)
        {
            return false;
        }

        if (marker.Kind == MarkerKind.Section)
        {
            return Counts(ref _section, marker.Number);
        }

        if (!Counts(ref _chapter, marker.Number))
        {
            return false;
        }

        _section = 0;
        return true;
    }

    private static bool Counts(ref int last, int number)
    {
        if (number != last + 1)
        {
            return false;
        }

        last = number;
        return true;
    }
}
