using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Reports.Contracts.Problems;
using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Api.Data;

/// <summary>The query string of series.</summary>
public sealed record SeriesParameters
{
    [FromQuery(Name = "indicator"), Description("An id of the catalogue (/api/indicators); needed.")]
    public string? Indicator { get; init; }

    [FromQuery(Name = "code"), Description("GB/T 2260 codes of the places, repeated or between commas; without any, all places.")]
    public string[]? Code { get; init; }

    [FromQuery(Name = "measure"), Description("level, growth, change, rank; default all, each a series.")]
    public string? Measure { get; init; }

    [FromQuery(Name = "unit"), Description("The unit as printed, or the base unit; default all, each base unit a series.")]
    public string? Unit { get; init; }

    [FromQuery(Name = "role"), Description("actual, target; default what was found, and where nothing was, what was promised.")]
    public string? Role { get; init; }

    [FromQuery(Name = "flagged"), Description("no (default); yes takes figures in that fail a check.")]
    public string? Flagged { get; init; }

    [FromQuery(Name = "format"), Description("json (default), csv, jsonl, xlsx, parquet.")]
    public string? Format { get; init; }

    [FromQuery(Name = "limit"), Description("How many places a page has, 1 to 100; default 20.")]
    public string? Limit { get; init; }

    [FromQuery(Name = "cursor"), Description("The next of the page before.")]
    public string? Cursor { get; init; }

    /// <summary>The filter.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>.</exception>
    public ObservationFilter ToFilter() => new()
    {
        Indicators = string.IsNullOrEmpty(Indicator) ? throw BadParameter.Of("indicator", "", "id, GET /api/indicators") : IndicatorParameter.Known([Indicator]),
        Codes = [.. WordParameter.Several(Code).Select(code => PlaceParameter.Code(code)!)],
        Beneath = false,
        Measure = WordParameter.OneOf("measure", Measure, "level", "growth", "change", "rank"),
        Unit = WordParameter.NullIfEmpty(Unit),
        Role = WordParameter.OneOf("role", Role, "actual", "target"),
        Flagged = WordParameter.OneOf("flagged", Flagged, "yes", "no") == "yes",
        OfSeries = true,
    };

    /// <summary>The place after which to go on, or null.</summary>
    /// <exception cref="ProblemException"><c>bad_cursor</c>.</exception>
    public string? After() => string.IsNullOrEmpty(Cursor) ? null : Cursor.Length == 6 && Cursor.All(char.IsAsciiDigit) ? Cursor : throw new ProblemException("bad_cursor");
}
