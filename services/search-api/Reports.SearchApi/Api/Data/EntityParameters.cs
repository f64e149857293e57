using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Reports.Contracts.Problems;
using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Api.Data;

/// <summary>The query string of a list of entities.</summary>
public sealed record EntityParameters : DataParameters
{
    [FromQuery(Name = "type"), Description("place, organization, project, policy, honour, event, person.")]
    public string? Type { get; init; }

    [FromQuery(Name = "text"), Description("What the name contains.")]
    public string? Text { get; init; }

    [FromQuery(Name = "group"), Description("text: one item a name with counts, those mentioned most first; default one item a mention.")]
    public string? Group { get; init; }

    /// <summary>The filter.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>.</exception>
    public EntityFilter ToFilter() => Common(new EntityFilter
    {
        Type = WordParameter.OneOf("type", Type, "place", "organization", "project", "policy", "honour", "event", "person"),
        Text = WordParameter.NullIfEmpty(Text),
    });

    /// <summary>True if names are asked for, false for mentions.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>.</exception>
    public bool Grouped() => WordParameter.OneOf("group", Group, "text") is not null;
}
