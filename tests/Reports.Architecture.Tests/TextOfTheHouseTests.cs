using System.Text.RegularExpressions;
using Reports.Tests;

namespace Reports.Architecture.Tests;

/// <summary>Rules of the house that a compiler does not know.</summary>
public sealed partial class TextOfTheHouseTests
{
    [Fact]
    public void Files_Sources_HaveAtMostThreeHundredLines() =>
        Repository.Files("*.cs")
            .Where(p => !p.Contains("/Migrations/", StringComparison.Ordinal) && File.ReadLines(p).Count() > 300)
            .ShouldBeEmpty();

    [Fact]
    public void Types_Names_SayWhatTheyDo() =>
        Repository.Files("*.cs")
            .Where(p => p.Contains("/services/", StringComparison.Ordinal) && VagueName().IsMatch(File.ReadAllText(p)))
            .ShouldBeEmpty();

    [GeneratedRegex(@"\b(class|record|struct)\s+\w+(Helper|Manager|Utils|Repository)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex VagueName();
}
