namespace Reports.Text.Places;

/// <summary>The shape of GB/T 2260 codes: two digits each for province, prefecture and county.</summary>
internal static class PlaceCode
{
    public const string Nation = "000000";

    public static IReadOnlyList<string> Lineage(string code)
    {
        if (code.Length != 6 || code == Nation)
        {
            return [code];
        }

        return [.. new[] { code[..2] + "0000", code[..4] + "00", code }.Distinct(StringComparer.Ordinal)];
    }
}
