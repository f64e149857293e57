using Microsoft.Extensions.Configuration;
using Reports.Contracts.Settings;
using Reports.SearchApi.Api.Ops;
using Reports.SearchApi.Api.Search;

namespace Reports.SearchApi;

/// <summary>What operators say of searches and of their own page: the sections <c>Search</c> and <c>Ops</c>.</summary>
public sealed record SearchApiSettings
{
    public SearchLimits Search { get; init; } = new();

    public OpsLimits Ops { get; init; } = new();

    /// <summary>Reads them. What makes no sense adds its sentence to <paramref name="errors"/>.</summary>
    public static SearchApiSettings Read(IConfiguration configuration, ICollection<string> errors) => new()
    {
        Search = SettingSection.Read<SearchLimits>(configuration, "Search", errors),
        Ops = SettingSection.Read<OpsLimits>(configuration, "Ops", errors),
    };
}
