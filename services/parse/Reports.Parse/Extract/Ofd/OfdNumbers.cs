using System.Globalization;

namespace Reports.Parse.Extract.Ofd;

/// <summary>Reads numbers and lists of them; what is no number is 0.</summary>
internal static class OfdNumbers
{
    private const int Most = 100_000;

    public static double One(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : 0;

    public static List<double> List(string? text) => [.. Words(text).Select(w => One(w))];

    /// <summary>Steps from character to character; <c>g 6 5</c> is 5 six times. Null where there are none.</summary>
    public static IReadOnlyList<double>? Steps(string? text)
    {
        var words = Words(text);
        if (words.Length == 0)
        {
            return null;
        }

        var steps = new List<double>();
        for (var i = 0; i < words.Length && steps.Count < Most; i++)
        {
            if (words[i] == "g" && i + 2 < words.Length)
            {
                steps.AddRange(Enumerable.Repeat(One(words[i + 2]), (int)Math.Clamp(One(words[i + 1]), 0, Most - steps.Count)));
                i += 2;
            }
            else
            {
                steps.Add(One(words[i]));
            }
        }

        return steps;
    }

    private static string[] Words(string? text) => text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
}
