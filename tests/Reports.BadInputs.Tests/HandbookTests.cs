using Reports.BadInputs.Tests.Catalogue;
using Reports.Tests;

namespace Reports.BadInputs.Tests;

/// <summary>The documentation says what the catalogue does, and the catalogue leaves out no row.</summary>
public sealed class HandbookTests
{
    [Fact]
    public void Catalogue_EveryRow_HasACase() => Sections.Inputs.Select(i => i.Row).Distinct().Order().ShouldBe(Enumerable.Range(1, Rows.Titles.Count));

    [Fact]
    public void Catalogue_Names_AreUnique() => Sections.Inputs.Select(i => i.Name).ShouldBeUnique();

    [Fact]
    public void Handbook_File_IsWhatTheCatalogueDoes()
    {
        var file = Path.Combine(Repository.Root, "docs", "bad-inputs.md");
        var written = Handbook.Write();
        var known = File.Exists(file) ? File.ReadAllText(file) : "";
        if (known != written)
        {
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "bad-inputs.received.md"), written);
        }

        known.ShouldBe(written, "see bad-inputs.received.md beside the tests");
    }
}
