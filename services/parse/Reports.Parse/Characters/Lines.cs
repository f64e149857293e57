namespace Reports.Parse.Characters;

/// <summary>Splits a text at its line feeds.</summary>
internal static class Lines
{
    public static IEnumerable<Line> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var feed = text.IndexOf('\n', start);
            var end = feed < 0 ? text.Length : feed;
            var next = feed < 0 ? text.Length : feed + 1;
            yield return new Line(start, end, next);
            start = next;
        }
    }
}
