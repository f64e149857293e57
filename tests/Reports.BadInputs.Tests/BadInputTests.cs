using Reports.BadInputs.Tests.Catalogue;
using Reports.BadInputs.Tests.Running;

namespace Reports.BadInputs.Tests;

/// <summary>Every bad input of the catalogue against the running program, one after the other.</summary>
public sealed class BadInputTests(SiteUnderTest site)
{
    private static readonly Dictionary<string, BadInput> Known = Sections.Inputs.ToDictionary(i => i.Name, StringComparer.Ordinal);

    public static IEnumerable<TheoryDataRow<string>> Names => Sections.Inputs.Select(i => new TheoryDataRow<string>(i.Name) { TestDisplayName = i.Name, Label = "" }.WithTrait("row", $"{i.Row}"));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Input_OfTheCatalogue_HasItsOutcomeAndTheSystemIsSound(string name)
    {
        var logBefore = site.Log.Length;
        var sound = new Soundness(site);

        try
        {
            await Known[name].TryAsync(site);
            await sound.CheckAsync();
        }
        catch
        {
            TestContext.Current.TestOutputHelper?.WriteLine(site.Log[logBefore..]);
            throw;
        }
    }
}
