using Microsoft.AspNetCore.WebUtilities;
using Reports.Contracts.Problems;
using Reports.SearchApi.Api.Data;
using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Pages.Data;

/// <summary>What the data page is asked: an indicator at some places, or the figures of one document.</summary>
public sealed record DataQuery
{
    private const string Headline = "gdp";

    public string? Indicator { get; private init; }

    /// <summary>The places as they were written.</summary>
    public string Places { get; private init; } = "";

    public IReadOnlyList<string> Codes { get; private init; } = [];

    /// <summary>Words of <see cref="Places"/> that no place bears.</summary>
    public IReadOnlyList<string> Unknown { get; private init; } = [];

    public string? Measure { get; private init; }

    public string? Year { get; private init; }

    public string? Document { get; private init; }

    public string? Cursor { get; private init; }

    /// <summary>True if places were written and none of them is known: nothing fits then.</summary>
    public bool FitsNothing => Unknown.Count > 0 && Codes.Count == 0;

    /// <summary>Reads the words of a request.</summary>
    public static DataQuery Read(string? indicator, string? place, string? measure, string? year, string? document, string? cursor)
    {
        var (codes, unknown) = PlaceNames.Read(place);
        return new DataQuery
        {
            Indicator = Given(indicator) ?? (Given(document) is null ? Headline : null),
            Places = place ?? "",
            Codes = codes,
            Unknown = unknown,
            Measure = Given(measure),
            Year = Given(year),
            Document = Given(document),
            Cursor = Given(cursor),
        };
    }

    /// <summary>The observations of the table.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>.</exception>
    public ObservationFilter Observations() => new ObservationParameters
    {
        Indicator = Indicator is null ? null : [Indicator],
        Code = [.. Codes],
        Beneath = "no",
        Measure = Measure,
        Year = Year,
        Document = Document,
    }.ToFilter();

    /// <summary>The series of the chart; null without an indicator.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>.</exception>
    public ObservationFilter? Series() => Indicator is null || Document is not null || Measure == "qualitative"
        ? null
        : new SeriesParameters { Indicator = Indicator, Code = [.. Codes], Measure = Measure }.ToFilter();

    /// <summary>The page at a cursor.</summary>
    public string At(string? cursor) => Address("/data", [new("place", Given(Places)), new("measure", Measure), new("year", Year), new("document", Document), new("cursor", cursor)]);

    /// <summary>The whole table, or the series, as a file.</summary>
    public string File(string table, string format)
    {
        var code = Codes.Count == 0 ? null : string.Join(',', Codes);
        IEnumerable<KeyValuePair<string, string?>> more = table == "series"
            ? []
            : [new("beneath", code is null ? null : "no"), new("year", Year), new("document", Document)];
        return Address($"/api/{table}", [new("code", code), new("measure", Measure), .. more, new("format", format)]);
    }

    private string Address(string path, IEnumerable<KeyValuePair<string, string?>> query) =>
        QueryHelpers.AddQueryString(path, query.Prepend(new("indicator", Indicator)).Where(p => p.Value is not null));

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
