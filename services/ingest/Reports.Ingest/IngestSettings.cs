using Microsoft.Extensions.Configuration;
using Reports.Contracts.Settings;
using Reports.Ingest.Archives;
using Reports.Ingest.Collecting;
using Reports.Ingest.Intake;

namespace Reports.Ingest;

/// <summary>What operators say of the door, of archives and of what is collected: the sections <c>Intake</c>, <c>Archives</c> and <c>Collect</c>.</summary>
public sealed record IngestSettings
{
    public required IntakeOptions Intake { get; init; }

    public required ArchiveLimits Archives { get; init; }

    public required CollectOptions Collect { get; init; }

    /// <summary>The file of sources: the one that <see cref="Collect"/> names, or the one in the data folder.</summary>
    public required string SourcesFile { get; init; }

    /// <summary>Reads them. What makes no sense adds its sentence to <paramref name="errors"/>.</summary>
    public static IngestSettings Read(IConfiguration configuration, ICollection<string> errors)
    {
        var collect = SettingSection.Read<CollectOptions>(configuration, "Collect", errors);
        return new IngestSettings
        {
            Intake = SettingSection.Read<IntakeOptions>(configuration, "Intake", errors),
            Archives = SettingSection.Read<ArchiveLimits>(configuration, "Archives", errors),
            Collect = collect,
            SourcesFile = collect.Sources ?? Path.Combine(configuration["Data"] ?? "data", "sources.json"),
        };
    }
}
