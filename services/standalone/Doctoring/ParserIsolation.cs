using Reports.Parse.Isolation;

namespace Reports.Standalone.Doctoring;

/// <summary>Looks at how files that could harm their reader are kept apart here.</summary>
internal static class ParserIsolation
{
    private const string What = "parser isolation";

    public static async Task<Finding> ExamineAsync(IReportParser parser, CancellationToken cancellationToken)
    {
        if (parser is not PooledParser pooled)
        {
            return new Finding(Verdict.Absent, What, "off (Parse:Isolation)", "one bad file can end the program");
        }

        try
        {
            var found = await pooled.ExamineAsync(cancellationToken);
            string[] kept =
            [
                "child processes",
                .. found.OwnGroup ? ["own group"] : Array.Empty<string>(),
                .. found.ResourceLimits ? ["kernel limits"] : Array.Empty<string>(),
                found.NoNetwork ? "no network" : $"network open ({found.WhyNetwork})",
            ];
            var isWhole = found is { OwnGroup: true, NoNetwork: true, ResourceLimits: true };
            return new Finding(isWhole ? Verdict.Well : Verdict.Absent, What, string.Join(", ", kept), isWhole ? null : "a hostile file is held by fewer walls");
        }
        catch (IOException e)
        {
            return new Finding(Verdict.Broken, What, e.Message, "only plain text can be parsed");
        }
    }
}
