using Reports.Parse.Characters;

namespace Reports.Parse.Clean;

/// <summary>Takes white space off the beginnings of lines. A tab before further cells is an empty cell and stays.</summary>
internal static class Indents
{
    public const string Kind = "indents";

    public static void Repair(string text, MappedTextBuilder to)
    {
        foreach (var line in Lines.Of(text))
        {
            var start = line.ContentStart(text);
            if (start > line.Start && !text.AsSpan(start, line.End - start).Contains('\t'))
            {
                to.Replace(line.Start, start);
            }
        }
    }
}
