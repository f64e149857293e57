using Reports.Search.Seam;

namespace Reports.Search.Elasticsearch.Tests;

/// <summary>Invented passages for the tests.</summary>
internal static class Passages
{
    public static PassageEntry Entry(string document, int n, string text = "云岭市新建水厂两座。", string? report = null, int? year = null) => new()
    {
        Document = document,
        N = n,
        Report = report ?? document,
        Title = "云岭市政府工作报告",
        Path = ["一、去年工作"],
        Text = text,
        Start = 0,
        End = text.Length,
        Zone = "review",
        Genre = "gov_work_report",
        Level = "city",
        Year = year,
        Flags = ["fragment"],
    };

    public static DocumentWrite Write(string document, long version, int passages = 1, int previous = 0, string text = "云岭市新建水厂两座。") =>
        new(document, version, [.. Enumerable.Range(0, passages).Select(n => Entry(document, n, text))], previous);
}
