namespace Reports.Search.Lucene.Writing;

/// <summary>A GB/T 2260 code and the codes above it by its digits: 150104 lies in 150100, which lies in 150000.</summary>
internal static class CodeLineage
{
    public static IReadOnlyList<string> Of(string code)
    {
        if (code.Length != 6)
        {
            return [code];
        }

        string[] lineage = [code[..2] + "0000", code[..4] + "00", code];
        return [.. lineage.Distinct(StringComparer.Ordinal)];
    }
}
