using System.CommandLine;
using System.CommandLine.Parsing;

namespace Reports.Standalone.Exporting;

/// <summary>The filters of an export at the command line; they are those of the addresses.</summary>
internal sealed class ExportFilters
{
    private static readonly (string Name, string Help)[] Known =
    [
        ("code", "GB/T 2260 codes of places, several between commas."),
        ("beneath", "yes (default): the places under them too (not for series); no: themselves alone."),
        ("year", "Plan year: 2024, or 2020..2026."),
        ("genre", "government_work_report, plan_report, party_congress_report, other."),
        ("document", "Id of one document."),
        ("report", "Id of one report."),
        ("copies", "all: copies too."),
        ("indicator", "Ids of the catalogue, several between commas; series needs one."),
        ("name", "What the name of a figure contains."),
        ("period", "2024, 2024H1, 2016-2020."),
        ("role", "actual, target."),
        ("measure", "level, growth, change, rank, qualitative."),
        ("unit", "The unit as printed, or the base unit."),
        ("zone", "front, review, problems, targets, tasks, self, closing, glossary."),
        ("flag", "A check that the figure fails."),
        ("flagged", "no: without figures that fail a check; yes: with them."),
        ("status", "What became of targets, several between commas: reached, exceeded, missed, not_comparable, not_stated, open."),
        ("type", "Type of entities: place, organization, project, policy, honour, event, person."),
        ("text", "What the name of an entity contains."),
        ("group", "text: names of entities with counts."),
    ];

    private readonly List<Option<string?>> _options = [.. Known.Select(known => new Option<string?>($"--{known.Name}") { Description = known.Help })];

    public IEnumerable<Option> Options => _options;

    /// <summary>The filters that were given, by name.</summary>
    public IReadOnlyDictionary<string, string> Given(ParseResult parsed) => _options
        .Select(option => (Name: option.Name.TrimStart('-'), Value: parsed.GetValue(option)))
        .Where(given => !string.IsNullOrEmpty(given.Value))
        .ToDictionary(given => given.Name, given => given.Value!, StringComparer.Ordinal);
}
