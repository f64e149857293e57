using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Reports.Contracts.Problems;
using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Api.Data;

/// <summary>What the lists of facts have in common in the query string.</summary>
public abstract record DataParameters
{
    private const int IdLength = 64;
    private const int LongestReport = 128;

    [FromQuery(Name = "code"), Description("GB/T 2260 codes of reports' places, repeated or between commas.")]
    public string[]? Code { get; init; }

    [FromQuery(Name = "beneath"), Description("yes (default): the places under the codes too; no: the places themselves.")]
    public string? Beneath { get; init; }

    [FromQuery(Name = "year"), Description("Plan year: 2024, or 2020..2026 with either side open.")]
    public string? Year { get; init; }

    [FromQuery(Name = "genre"), Description("government_work_report, plan_report, party_congress_report, other.")]
    public string? Genre { get; init; }

    [FromQuery(Name = "document"), Description("Id of one document, be it a copy.")]
    public string? Document { get; init; }

    [FromQuery(Name = "report"), Description("Id of one report.")]
    public string? Report { get; init; }

    [FromQuery(Name = "copies"), Description("preferred (default): of several copies of a report the preferred one alone; all.")]
    public string? Copies { get; init; }

    [FromQuery(Name = "format"), Description("json (default), csv, jsonl, xlsx, parquet.")]
    public string? Format { get; init; }

    [FromQuery(Name = "limit"), Description("1 to 100; default 20.")]
    public string? Limit { get; init; }

    [FromQuery(Name = "cursor"), Description("The next of the page before.")]
    public string? Cursor { get; init; }

    /// <summary>The filter with what is common to all lists filled in.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>.</exception>
    protected T Common<T>(T filter)
        where T : SourceFilter
    {
        var (from, to) = YearParameter.Range(Year);
        return filter with
        {
            Codes = [.. WordParameter.Several(Code).Select(code => PlaceParameter.Code(code)!)],
            Beneath = WordParameter.OneOf("beneath", Beneath, "yes", "no") != "no",
            FromYear = from,
            ToYear = to,
            Genre = WordParameter.OneOf("genre", Genre, "government_work_report", "plan_report", "party_congress_report", "other"),
            Document = Id("document", Document, id => id.Length == IdLength && id.All(char.IsAsciiHexDigitLower)),
            Report = Id("report", Report, id => id.Length <= LongestReport),
            Copies = WordParameter.OneOf("copies", Copies, "preferred", "all") == "all",
        };
    }

    private static string? Id(string name, string? id, Predicate<string> fits) =>
        string.IsNullOrEmpty(id) ? null : fits(id) ? id : throw BadParameter.Of(name, id, "id");
}
