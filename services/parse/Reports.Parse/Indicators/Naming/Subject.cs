using Reports.Parse.Characters;
using Reports.Parse.Indicators.Reading;

namespace Reports.Parse.Indicators.Naming;

/// <summary>What a figure without a name of its own is about: the words of the clause before it.</summary>
internal static class Subject
{
    private const int Longest = 40;
    private const string Pauses = "，,；;：:、 ";

    public static string Of(string text, int sentence, int clause, ReportPeriods periods)
    {
        var end = clause;
        while (end > sentence && Pauses.Contains(text[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        var start = sentence + text.AsSpan(sentence, Math.Max(0, end - sentence)).LastIndexOfAny("，,；;：:。") + 1;
        var bare = Leads.Strip(text, start, end, periods, new LeftWords());
        start = end - bare > 1 ? bare : start;
        return end - start > Longest ? text[(end - Longest)..end] : Han.Count(text.AsSpan(start, Math.Max(0, end - start))) > 1 ? text[start..end] : string.Empty;
    }
}
