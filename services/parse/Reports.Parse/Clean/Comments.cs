using Reports.Parse.Characters;

namespace Reports.Parse.Clean;

/// <summary>Takes comments of HTML out of a text that should have none. One that holds words stays.</summary>
internal static class Comments
{
    public const string Kind = "markup";

    private const string Open = "<!--";
    private const string Close = "-->";
    private const int Longest = 2_000;

    public static void Repair(string text, MappedTextBuilder to)
    {
        for (var at = text.IndexOf(Open, StringComparison.Ordinal); at >= 0;)
        {
            var next = at + Open.Length;
            var window = text.AsSpan(next, Math.Min(Longest, text.Length - next));
            var close = window.IndexOf(Close);
            if (close >= 0 && Han.Count(window[..close]) == 0)
            {
                next += close + Close.Length;
                to.Replace(at, next);
            }

            at = text.IndexOf(Open, next, StringComparison.Ordinal);
        }
    }
}
