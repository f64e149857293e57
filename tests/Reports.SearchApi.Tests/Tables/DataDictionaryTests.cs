using Reports.SearchApi.Api.Data;
using Reports.SearchApi.Tables;

namespace Reports.SearchApi.Tests.Tables;

/// <summary>The data dictionary says what the writers write: every table, column by column.</summary>
public sealed class DataDictionaryTests
{
    private static readonly Dictionary<string, IReadOnlyList<ColumnHead>> Tables = new(StringComparer.Ordinal)
    {
        ["indicators"] = DataTables.Indicators.Heads,
        ["observations"] = DataTables.Observations.Heads,
        ["series"] = DataTables.Series.Heads,
        ["targets"] = TargetTable.Targets.Heads,
        ["entities"] = DataTables.Entities.Heads,
        ["entity_counts"] = DataTables.EntityCounts.Heads,
        ["coverage"] = DataTables.Coverage.Heads,
    };

    [Fact]
    public void Dictionary_Tables_AreThoseThatAreWritten() => Sections().Keys.ShouldBe(Tables.Keys, ignoreOrder: true);

    [Theory]
    [InlineData("indicators")]
    [InlineData("observations")]
    [InlineData("series")]
    [InlineData("targets")]
    [InlineData("entities")]
    [InlineData("entity_counts")]
    [InlineData("coverage")]
    public void Dictionary_Columns_AreThoseThatAreWrittenInTheirOrder(string table) =>
        Sections()[table].ShouldBe(Tables[table].Select(head => $"{head.Name} {head.Kind.ToString().ToLowerInvariant()}"));

    [Fact]
    public void Names_OfColumns_SuitStatisticiansPrograms()
    {
        foreach (var head in Tables.Values.SelectMany(heads => heads))
        {
            head.Name.Length.ShouldBeLessThanOrEqualTo(32);
            head.Name.ShouldMatch("^[a-z][a-z0-9_]*$");
        }
    }

    [Fact]
    public void Columns_OfObservations_AreTheMembersOfTheJson() =>
        DataTables.Observations.Heads.Select(head => head.Name).ShouldBe(Members<ObservationItem>());

    [Fact]
    public void Columns_OfEntities_AreTheMembersOfTheJson() => DataTables.Entities.Heads.Select(head => head.Name).ShouldBe(Members<EntityItem>());

    private static IEnumerable<string> Members<T>() =>
        typeof(T).GetConstructors().MaxBy(c => c.GetParameters().Length)!.GetParameters().Select(p => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name!));

    // A section begins with ## `name`; a column is a row of its table: | `name` | type | unit | meaning |.
    private static Dictionary<string, List<string>> Sections()
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? columns = null;
        foreach (var line in File.ReadLines(Path.Combine(Root(), "docs", "data-dictionary.md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                columns = line.StartsWith("## `", StringComparison.Ordinal) ? sections[line.Split('`')[1]] = [] : null;
            }
            else if (line.StartsWith("| `", StringComparison.Ordinal))
            {
                columns?.Add($"{line.Split('`')[1]} {line.Split('|')[2].Trim()}");
            }
        }

        return sections;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Reports.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie in a checkout.");
        }

        return folder.FullName;
    }
}
