using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>Which session of a congress is meant (… 人民代表大会 + 第二次会议): it belongs to the name.</summary>
internal static class Sessions
{
    private const string Ending = "次会议";
    private const int Longest = 8;

    /// <summary>The last token of the name of an event that ends at a token, its session included.</summary>
    public static int Last(Reading reading, int at)
    {
        var end = reading.Tokens[at].End;
        var rest = reading.Text.AsSpan(end, Math.Min(Longest, reading.Text.Length - end));
        if (!rest.StartsWith("第") || rest.IndexOf(Ending, StringComparison.Ordinal) is not (> 0 and var ending))
        {
            return at;
        }

        var last = at;
        while (last + 1 < reading.Tokens.Length && reading.Tokens[last + 1].End <= end + ending + Ending.Length)
        {
            last++;
        }

        return last;
    }
}
