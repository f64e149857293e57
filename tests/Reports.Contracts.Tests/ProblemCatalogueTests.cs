using System.Text.RegularExpressions;
using Reports.Contracts.Problems;

namespace Reports.Contracts.Tests;

public sealed partial class ProblemCatalogueTests
{
    public static TheoryData<string> Codes => [.. ProblemCatalogue.All.Select(p => p.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Problem_BothLanguages_SayTheSamePlaceholders(string code)
    {
        var problem = ProblemCatalogue.Get(code);

        problem.TitleEn.ShouldNotBeNullOrWhiteSpace();
        problem.TitleZh.ShouldNotBeNullOrWhiteSpace();
        Placeholders(problem.DetailZh).ShouldBe(Placeholders(problem.DetailEn));
        problem.Status.ShouldBeInRange(200, 599);
        code.ShouldMatch("^[a-z][a-z0-9_]*$");
    }

    [Fact]
    public void Detail_WithArguments_FillsThePlaceholders() =>
        ProblemCatalogue.Get("file_too_large").Detail(Language.English, new Dictionary<string, string> { ["limit"] = "50" })
            .ShouldBe("A file may have at most 50 MB.");

    [Fact]
    public void Get_UnknownCode_KeepsTheCodeAndAdmitsAFault()
    {
        var problem = ProblemCatalogue.Get("never_heard_of");

        problem.Code.ShouldBe("never_heard_of");
        problem.Status.ShouldBe(500);
    }

    private static IEnumerable<string> Placeholders(string sentence) => Placeholder().Matches(sentence).Select(m => m.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[a-z_]+\}", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
