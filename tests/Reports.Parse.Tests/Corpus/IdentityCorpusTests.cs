using Reports.Contracts.Documents;
using Reports.Parse.Tests.Builders;
using Reports.Parse.Tests.Corpus.Labelled;

namespace Reports.Parse.Tests.Corpus;

/// <summary>How often identity is right on real documents whose names say what they are, where they are at hand.</summary>
public sealed class IdentityCorpusTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("provinces-2025", 0.98)]
    [InlineData("cities-2024", 0.98)]
    [InlineData("shenzhen-2001-2019", 0.98)]
    [InlineData("hebei", 0.98)]
    [InlineData("national", 0.98)]
    public void Parse_TextAlone_SaysWhatItIs(string folder, double floor) => ShouldBeRight(folder, text => "a" + Path.GetExtension(text.Name), floor);

    [Theory]
    [InlineData("provinces-2025", 0.98)]
    [InlineData("cities-2024", 0.98)]
    [InlineData("shenzhen-2001-2019", 0.98)]
    [InlineData("hebei", 0.98)]
    [InlineData("national", 0.98)]
    public void Parse_TextWithItsName_SaysWhatItIs(string folder, double floor) => ShouldBeRight(folder, text => text.Name, floor);

    [Theory]
    [InlineData("provinces-2025")]
    [InlineData("cities-2024")]
    public void Parse_TextUnderItsOwnName_IsNotMislabelled(string folder) =>
        Texts(folder).Where(text => Parse(text, text.Name).Flags.Contains("mislabelled")).Select(text => text.Name).ShouldBeEmpty();

    [Theory]
    [InlineData("provinces-2025")]
    [InlineData("cities-2024")]
    public void Parse_TextUnderTheNameOfAnotherPlace_IsMislabelled(string folder)
    {
        var texts = Texts(folder);
        for (var i = 0; i < texts.Count; i++)
        {
            var other = texts[(i + 2) % texts.Count];
            var name = Path.ChangeExtension(other.Name, Path.GetExtension(texts[i].Name));

            Parse(texts[i], name).Flags.ShouldContain("mislabelled", $"{texts[i].Name} as {name}");
        }
    }

    [Fact]
    public void Parse_PolicyNotices_AreHardlyEverTakenForReports()
    {
        var notices = PolicyNotices.Read();

        var taken = notices.Where(n => Parse(n, "a.txt").Meta.Genre != "other").Select(n => n.Name).ToList();

        taken.ForEach(name => output.WriteLine("taken for a report: " + name));
        ((double)taken.Count / notices.Count).ShouldBeLessThan(0.005);
    }

    private static IReadOnlyList<LabelledText> Texts(string folder) => LabelledTexts.In(SharedFiles.Folder("corpus/" + folder));

    private static ParsedDocument Parse(LabelledText text, string name) => Parsing.Parse(text.Bytes, name);

    private void ShouldBeRight(string folder, Func<LabelledText, string> name, double floor)
    {
        var read = Texts(folder).Select(text => (Text: text, Parse(text, name(text)).Meta)).ToList();
        var misses = read.Where(r => !(IsCode(r) && IsGenre(r) && IsYear(r))).ToList();
        misses.ForEach(m => output.WriteLine($"{m.Text.Name}: is {m.Text.Code} {m.Text.Genre} {m.Text.Year}, read {m.Meta.Code} {m.Meta.Genre} {m.Meta.Plan}"));

        Share(IsCode).ShouldBeGreaterThanOrEqualTo(floor);
        Share(IsGenre).ShouldBeGreaterThanOrEqualTo(floor);
        Share(IsYear).ShouldBeGreaterThanOrEqualTo(floor);

        double Share(Func<(LabelledText Text, DocumentMeta Meta), bool> isRight) => (double)read.Count(isRight) / read.Count;
    }

    private static bool IsCode((LabelledText Text, DocumentMeta Meta) read) => read.Text.Genre == "other" || read.Meta.Code == read.Text.Code;

    private static bool IsGenre((LabelledText Text, DocumentMeta Meta) read) => read.Meta.Genre == read.Text.Genre;

    private static bool IsYear((LabelledText Text, DocumentMeta Meta) read) => read.Text.Genre == "other" || read.Text.Year is null || read.Meta.Year == read.Text.Year;
}
