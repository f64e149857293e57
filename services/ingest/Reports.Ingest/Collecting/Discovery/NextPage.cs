namespace Reports.Ingest.Collecting.Discovery;

/// <summary>Tells links that lead to the next page of a listing by what they say.</summary>
internal static class NextPage
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "下一页", "下页", "后一页", "后页", "下一頁", "下頁", "next", "next page", ">", ">>", "›", "»",
    };

    public static bool Matches(string text) => Words.Contains(text.Trim('[', ']', ' ', '(', ')'));
}
