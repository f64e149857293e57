using System.Xml.Linq;
using Reports.Tests;

namespace Reports.Architecture.Tests;

/// <summary>References go one way: hosts → services → Search, Storage → Contracts, Text. Anything else fails here.</summary>
public sealed class ReferenceTests
{
    private static readonly string[] Services = ["Reports.Ingest", "Reports.Parse", "Reports.Indexing", "Reports.SearchApi"];

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Reports.Contracts"] = [],
        ["Reports.Text"] = [],
        ["Reports.Storage"] = ["Reports.Contracts", "Reports.Text"],
        ["Reports.Search"] = ["Reports.Contracts", "Reports.Text"],
        ["Reports.Hosting"] = ["Reports.Contracts", "Reports.Text", "Reports.Storage", "Reports.Search"],
        ["Reports.Ingest"] = ["Reports.Contracts", "Reports.Text", "Reports.Storage", "Reports.Search"],
        ["Reports.Parse"] = ["Reports.Contracts", "Reports.Text", "Reports.Storage", "Reports.Search"],
        ["Reports.Indexing"] = ["Reports.Contracts", "Reports.Text", "Reports.Storage", "Reports.Search"],
        ["Reports.SearchApi"] = ["Reports.Contracts", "Reports.Text", "Reports.Storage", "Reports.Search"],
        ["Reports.Ingest.Host"] = ["Reports.Ingest", "Reports.Hosting"],
        ["Reports.Parse.Host"] = ["Reports.Parse", "Reports.Hosting"],
        ["Reports.Indexing.Host"] = ["Reports.Indexing", "Reports.Hosting"],
        ["Reports.SearchApi.Host"] = ["Reports.SearchApi", "Reports.Hosting"],
        ["Reports.Standalone"] = [.. Services, "Reports.Hosting"],
    };

    public static TheoryData<string> Projects => [.. Repository.Files("*.csproj").Where(p => p.Contains("/services/", StringComparison.Ordinal)).Select(Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_ItsReferences_AreAllowed(string project)
    {
        Allowed.ShouldContainKey(project, "every project of services has its place in the layout");

        References(project).Except(Allowed[project]).ShouldBeEmpty();
    }

    [Fact]
    public void RabbitMq_OnlyHostingNamesIt() =>
        Repository.Files("*.csproj")
            .Where(p => p.Contains("/services/", StringComparison.Ordinal) && Packages(p).Any(n => n.Contains("RabbitMQ", StringComparison.OrdinalIgnoreCase)))
            .Select(Name)
            .ShouldBe(["Reports.Hosting"]);

    [Fact]
    public void Layout_EveryProject_IsInTheSolution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "Reports.sln"));

        Repository.Files("*.csproj").Select(Path.GetFileName).Where(file => !solution.Contains(file!, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Versions_Projects_NameNone() =>
        Repository.Files("*.csproj").Where(p => XDocument.Load(p).Descendants("PackageReference").Any(r => r.Attribute("Version") is not null)).ShouldBeEmpty();

    private static string Name(string path) => Path.GetFileNameWithoutExtension(path);

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(Repository.Files(project + ".csproj").Single())
            .Descendants("ProjectReference")
            .Select(r => Name(r.Attribute("Include")!.Value.Replace('\\', '/')));

    private static IEnumerable<string> Packages(string path) =>
        XDocument.Load(path).Descendants("PackageReference").Select(r => r.Attribute("Include")?.Value ?? "");
}
