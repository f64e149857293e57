using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Reports.Contracts.Problems;
using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Api.Data;

/// <summary>The query string of a list of observations.</summary>
public sealed record ObservationParameters : DataParameters
{
    [FromQuery(Name = "indicator"), Description("Ids of the catalogue (/api/indicators), repeated or between commas.")]
    public string[]? Indicator { get; init; }

    [FromQuery(Name = "name"), Description("What the name of the figure contains.")]
    public string? Name { get; init; }

    [FromQuery(Name = "period"), Description("The period as it is given: 2024, 2024H1, 2016-2020.")]
    public string? Period { get; init; }

    [FromQuery(Name = "role"), Description("actual (done, found), target (to be done).")]
    public string? Role { get; init; }

    [FromQuery(Name = "measure"), Description("level, growth, change, rank, qualitative.")]
    public string? Measure { get; init; }

    [FromQuery(Name = "unit"), Description("The unit as printed, or the base unit.")]
    public string? Unit { get; init; }

    [FromQuery(Name = "zone"), Description("front, review, problems, targets, tasks, self, closing, glossary.")]
    public string? Zone { get; init; }

    [FromQuery(Name = "flag"), Description("A check that the figure fails, such as outlier.")]
    public string? Flag { get; init; }

    [FromQuery(Name = "flagged"), Description("yes (default); no leaves figures out that fail a check.")]
    public string? Flagged { get; init; }

    /// <summary>The filter.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>.</exception>
    public ObservationFilter ToFilter() => Common(new ObservationFilter
    {
        Indicators = IndicatorParameter.Known(WordParameter.Several(Indicator)),
        Name = WordParameter.NullIfEmpty(Name),
        Period = PeriodParameter.Read(Period),
        Role = WordParameter.OneOf("role", Role, "actual", "target"),
        Measure = WordParameter.OneOf("measure", Measure, "level", "growth", "change", "rank", "qualitative"),
        Unit = WordParameter.NullIfEmpty(Unit),
        Zone = WordParameter.NullIfEmpty(Zone),
        Flag = WordParameter.NullIfEmpty(Flag),
        Flagged = WordParameter.OneOf("flagged", Flagged, "yes", "no") != "no",
    });
}
