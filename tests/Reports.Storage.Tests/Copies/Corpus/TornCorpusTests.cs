using System.Text;
using Reports.Parse;
using Reports.Parse.Tests.Corpus;

namespace Reports.Storage.Tests.Copies.Corpus;

/// <summary>Real reports torn in two, all halves in one catalogue under names that say nothing, where they are at hand.</summary>
public sealed class TornCorpusTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1 / 3.0, false, 0.92)]
    [InlineData(1 / 2.0, false, 0.97)]
    [InlineData(2 / 3.0, false, 0.91)]
    [InlineData(1 / 3.0, true, 0.93)]
    [InlineData(1 / 2.0, true, 0.97)]
    [InlineData(2 / 3.0, true, 0.9)]
    public async Task Put_HalvesOfReports_AreStitchedToTheirOwn(double share, bool withinSentence, double floor)
    {
        await using var catalogue = await TornCatalogue.OpenAsync();
        foreach (var (name, text) in Reports())
        {
            AddHalves(catalogue, name, text, share, withinSentence);
        }

        var joined = await DecideAsync(catalogue);

        joined.Wrong.ShouldBeEmpty();
        joined.Share.ShouldBeGreaterThanOrEqualTo(floor);
    }

    [Fact]
    public async Task Put_HalvesBesideTheirWholesAndNotices_AreOfTheirReportAndNoNoticeIsStitched()
    {
        await using var catalogue = await TornCatalogue.OpenAsync();
        foreach (var (name, text) in Reports())
        {
            AddHalves(catalogue, name, text, 0.5, withinSentence: false);
            catalogue.Add(name, 0, text);
        }

        foreach (var notice in PolicyNotices.Read())
        {
            catalogue.Add(notice.Name, 0, notice.Bytes);
        }

        var joined = await DecideAsync(catalogue);

        joined.Wrong.ShouldBeEmpty();
        joined.Together.Count.ShouldBeGreaterThanOrEqualTo((int)(joined.Torn.Count * 0.97));
    }

    [Theory]
    [InlineData("shenzhen-2001-2019")]
    [InlineData("hebei")]
    public async Task Put_HalvesOfManyYearsOfOnePlace_AreNeverStitchedToAnotherYear(string folder)
    {
        foreach (var share in (double[])[1 / 3.0, 0.5, 2 / 3.0])
        {
            await using var catalogue = await TornCatalogue.OpenAsync();
            foreach (var file in SharedFiles.In("corpus/" + folder, "*.txt"))
            {
                AddHalves(catalogue, Path.GetFileName(file), File.ReadAllText(file), share, withinSentence: false);
            }

            (await DecideAsync(catalogue)).Wrong.ShouldBeEmpty();
        }
    }

    private static IEnumerable<(string Name, string Text)> Reports() =>
        SharedFiles.In("corpus/provinces-2025", "*.docx").Select(file => (file, ((ParseOutcome.Parsed)new ReportParser().Parse(File.ReadAllBytes(file), "a.docx")).Document.Text))
            .Concat(SharedFiles.In("corpus/cities-2024", "*.txt").Select(file => (file, File.ReadAllText(file, Encoding.UTF8))))
            .Select(report => (Path.GetFileNameWithoutExtension(report.file), report.Item2));

    private static void AddHalves(TornCatalogue catalogue, string name, string text, double share, bool withinSentence)
    {
        var (first, second) = TornText.At(text, share, withinSentence);
        catalogue.Add(name, 1, first);
        catalogue.Add(name, 2, second);
    }

    private async Task<Joined> DecideAsync(TornCatalogue catalogue)
    {
        var joined = await catalogue.DecideAsync(TestContext.Current.CancellationToken);
        output.WriteLine($"{joined.Right.Count} of {joined.Torn.Count} stitched right, {joined.Wrong.Count} wrong, {joined.Together.Count} in one report");
        output.WriteLine("not stitched: " + string.Join(' ', joined.Torn.Except(joined.Right, StringComparer.Ordinal)));
        return joined;
    }
}
