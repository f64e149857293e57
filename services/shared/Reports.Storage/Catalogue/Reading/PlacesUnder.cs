namespace Reports.Storage.Catalogue.Reading;

/// <summary>The places under one, by their codes.</summary>
internal static class PlacesUnder
{
    private const string WholeNation = "000000";

    /// <summary>What the codes of a place and of those under it begin with: 1501 for 150100. The nation's report is its own.</summary>
    public static string Prefix(string code) => code switch
    {
        WholeNation => code,
        _ when code.EndsWith("0000", StringComparison.Ordinal) => code[..2],
        _ when code.EndsWith("00", StringComparison.Ordinal) => code[..4],
        _ => code,
    };
}
