using Reports.Parse.Characters;

namespace Reports.Parse.Clean;

/// <summary>Makes line feeds of those that were written out: \r\n as four characters, or \n beside Han.</summary>
internal static class LiteralBreaks
{
    public const string Kind = "literal_break";

    private static readonly string[] Written = ["\\r\\n", "\\n", "\\r", "\\t"];

    public static void Repair(string text, MappedTextBuilder to)
    {
        for (var at = text.IndexOf('\\', StringComparison.Ordinal); at >= 0;)
        {
            var found = Array.Find(Written, w => text.AsSpan(at).StartsWith(w, StringComparison.Ordinal));
            var next = at + (found?.Length ?? 1);
            if (found is not null && (found.Length > 2 || Touches(text, at - 1) || Touches(text, next)))
            {
                to.Replace(at, next, found == "\\t" ? "\t" : "\n");
            }

            at = next < text.Length ? text.IndexOf('\\', next) : -1;
        }
    }

    private static bool Touches(string text, int at) =>
        at >= 0 && at < text.Length && (Han.Is(text[at]) || "\\\u3000，。、；：！？”）".Contains(text[at]));
}
