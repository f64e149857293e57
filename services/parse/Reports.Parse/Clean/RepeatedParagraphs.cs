using Reports.Parse.Characters;

namespace Reports.Parse.Clean;

/// <summary>Leaves one of paragraphs that follow one another and are the same.</summary>
internal static class RepeatedParagraphs
{
    public const string Kind = "repeated_paragraph";

    private const int FewestHan = 15;

    public static void Repair(string text, MappedTextBuilder to)
    {
        Line? last = null;
        foreach (var line in Lines.Of(text).Where(l => !l.IsBlank(text)))
        {
            var words = line.Content(text);
            if (last is { } before && words.SequenceEqual(before.Content(text)) && Han.Count(words) >= FewestHan)
            {
                to.Replace(line.Start, line.Next);
                continue;
            }

            last = line;
        }
    }
}
