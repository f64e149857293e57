using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Reports.Contracts.Problems;
using Reports.SearchApi.Reading.Targets;
using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Api.Data;

/// <summary>The query string of a list of targets.</summary>
public sealed record TargetParameters : DataParameters
{
    private static readonly Dictionary<string, TargetStatus> Known =
        Enum.GetValues<TargetStatus>().ToDictionary(Wording.Words.Wire, StringComparer.Ordinal);

    [FromQuery(Name = "indicator"), Description("Ids of the catalogue (/api/indicators), repeated or between commas.")]
    public string[]? Indicator { get; init; }

    [FromQuery(Name = "name"), Description("What the name of the target contains.")]
    public string? Name { get; init; }

    [FromQuery(Name = "status"), Description("reached, exceeded, missed, not_comparable, not_stated, open; repeated or between commas.")]
    public string[]? Status { get; init; }

    /// <summary>The filter.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>.</exception>
    public TargetFilter ToFilter() => new(
        Common(new ObservationFilter
        {
            Indicators = IndicatorParameter.Known(WordParameter.Several(Indicator)),
            Name = WordParameter.NullIfEmpty(Name),
            Role = "target",
        }),
        [.. WordParameter.Several(Status).Select(word => Known.TryGetValue(word, out var status) ? status : throw BadParameter.Of("status", word, string.Join(", ", Known.Keys)))]);
}
