using Reports.Parse.Characters;

namespace Reports.Parse.Clean;

/// <summary>Makes one line of two.</summary>
internal static class Join
{
    public static void Write(string text, Line line, Line next, MappedTextBuilder to)
    {
        var end = line.Start + text.AsSpan(line.Start, line.End - line.Start).TrimEnd().Length;
        var start = next.ContentStart(text);
        to.Replace(end, start, char.IsAsciiLetter(text[end - 1]) && char.IsAsciiLetter(text[start]) ? " " : string.Empty);
    }
}
