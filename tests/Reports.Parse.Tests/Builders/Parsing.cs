using System.Text;
using Reports.Contracts.Documents;
using Reports.Parse.Extract;

namespace Reports.Parse.Tests.Builders;

/// <summary>Short ways to put something through the parser.</summary>
internal static class Parsing
{
    private static readonly ReportParser Parser = new();

    public static ParseOutcome Outcome(byte[] bytes, string name = "报告.txt") => Parser.Parse(bytes, name, cancellation: TestContext.Current.CancellationToken);

    public static ParsedDocument Parse(string text, string name = "报告.txt") => Parse(Encoding.UTF8.GetBytes(text), name);

    public static ParsedDocument Parse(byte[] bytes, string name = "报告.txt") =>
        Outcome(bytes, name).ShouldBeOfType<ParseOutcome.Parsed>().Document;

    /// <summary>What the extractor of its format makes of a file, before anything is cleaned.</summary>
    public static ExtractedText Extracted(byte[] bytes, string name = "报告.txt") =>
        Extractor.Extract(bytes, name, TestContext.Current.CancellationToken).Text;

    public static string RejectionOf(byte[] bytes, string name = "报告.txt") =>
        Outcome(bytes, name).ShouldBeOfType<ParseOutcome.Rejected>().Code;

    public static IEnumerable<string> NoticeCodes(this ExtractedText extracted) => (extracted.Notices ?? []).Select(n => n.Code);

    public static IEnumerable<string> WarningCodes(this ParsedDocument document) => document.Warnings.Select(w => w.Code);
}
