namespace Reports.Text.Places;

/// <summary>The shape of GB/T 2260 codes: two digits each for province, prefecture and county.</summary>
internal static class PlaceCode
{
    public const string Nation = "000000";
    public const int Length = 6;

    // The list has no province 99: what lies there is invented, for the sample reports.
    private const string Invented = "99";

    public static IReadOnlyList<string> Lineage(string code)
    {
        if (code.Length != Length || code == Nation)
        {
            return [code];
        }

        return [.. new[] { code[..2] + "0000", code[..4] + "00", code }.Distinct(StringComparer.Ordinal)];
    }

    public static bool IsInvented(string code) => code.StartsWith(Invented, StringComparison.Ordinal);
}
