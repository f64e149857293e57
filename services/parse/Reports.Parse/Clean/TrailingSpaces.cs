using Reports.Parse.Characters;

namespace Reports.Parse.Clean;

/// <summary>Takes white space off the ends of lines.</summary>
internal static class TrailingSpaces
{
    public const string Kind = "trailing_spaces";

    public static void Repair(string text, MappedTextBuilder to)
    {
        foreach (var line in Lines.Of(text))
        {
            var end = line.End;
            while (end > line.Start && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            if (end < line.End)
            {
                to.Replace(end, line.End);
            }
        }
    }
}
