using Reports.Parse.Characters;

namespace Reports.Parse.Structure;

/// <summary>Where the heading ends that a marker opens: with its line, or with the first sentence where the paragraph goes on.</summary>
internal static class HeadingSpan
{
    private const int LongestSentence = 120;
    private const string Stops = "。！？；!?;";
    private const string Pauses = "，,：:；;。";

    public static Heading Of(string text, Line line, Marker marker, int level)
    {
        var end = ContentEnd(text, line);
        var stop = text.AsSpan(marker.End, end - marker.End).IndexOfAny(Stops);
        var sentence = stop < 0 ? end : marker.End + stop + 1;
        if (sentence - marker.Start > LongestSentence)
        {
            var pause = text.AsSpan(marker.End, LongestSentence).IndexOfAny(Pauses);
            sentence = marker.End + (pause < 0 ? LongestSentence / 2 : pause);
        }

        return new Heading(level, marker.Start, sentence, sentence < end, marker);
    }

    /// <summary>The end of a line's words, before white space and marks of emphasis.</summary>
    public static int ContentEnd(string text, Line line)
    {
        var end = line.End;
        while (end > line.Start && (text[end - 1] == '*' || char.IsWhiteSpace(text[end - 1])))
        {
            end--;
        }

        return end;
    }
}
