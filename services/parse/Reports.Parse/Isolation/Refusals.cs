namespace Reports.Parse.Isolation;

/// <summary>Refusals of files that ended or outlasted their reader.</summary>
internal static class Refusals
{
    private static readonly Dictionary<string, string> NoArguments = [];

    public static ParseOutcome.Rejected Timeout { get; } = new("parse_timeout", NoArguments);

    public static ParseOutcome.Rejected Memory { get; } = new("parser_memory", NoArguments);

    public static ParseOutcome.Rejected Crash { get; } = new("parser_crash", NoArguments);
}
