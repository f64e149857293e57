using Reports.Parse.Characters;

namespace Reports.Parse.Indicators.Naming;

/// <summary>What a figure without a name of its own is about: the words of the clause before it.</summary>
internal static class Subject
{
    private const int Longest = 40;

    public static string Of(string text, int sentence, int clause)
    {
        var words = text.AsSpan(sentence, Math.Max(0, clause - sentence)).TrimEnd("，,；;：:、 ");
        var from = words.LastIndexOfAny("，,；;：:。") + 1;
        var last = words[from..];
        return last.Length > Longest ? last[^Longest..].ToString() : Han.Count(last) > 1 ? last.ToString() : string.Empty;
    }
}
