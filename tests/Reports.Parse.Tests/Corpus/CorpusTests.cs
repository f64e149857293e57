using System.Text.Json;
using Reports.Contracts.Documents;
using Reports.Parse.Tests.Builders;
using Reports.Parse.Tests.Passages;
using Reports.Text.Places;

namespace Reports.Parse.Tests.Corpus;

/// <summary>The parser over real documents, where they are at hand.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private const double Share = 0.95;

    [Theory]
    [InlineData("seeds", "*.txt")]
    [InlineData("corpus/provinces-2025", "*.docx")]
    [InlineData("corpus/cities-2024", "*.docx")]
    [InlineData("corpus/cities-2024", "*.txt")]
    [InlineData("corpus/shenzhen-2001-2019", "*.txt")]
    [InlineData("corpus/hebei", "*.txt")]
    [InlineData("corpus/national-gb18030", "*.txt")]
    public void Parse_RealDocument_IsReadAndTiled(string folder, string pattern)
    {
        foreach (var file in SharedFiles.In(folder, pattern))
        {
            var document = Parsing.Parse(File.ReadAllBytes(file), Path.GetFileName(file));

            PassageCutterTests.ShouldTile(document.Text, document.Passages);
            document.Outline.ShouldAllBe(n => document.Text.Substring(n.Start, n.End - n.Start) == n.Text);
        }
    }

    [Fact]
    public void Parse_Seeds_SayWhatTheGoldFileSays()
    {
        var gold = SharedFiles.In("gold", "meta.jsonl").SelectMany(File.ReadLines).Select(l => JsonDocument.Parse(l).RootElement)
            .ToDictionary(m => Path.GetFileNameWithoutExtension(m.GetProperty("doc").GetString()!), StringComparer.Ordinal);
        foreach (var file in SharedFiles.In("seeds", "*.txt"))
        {
            var meta = Parsing.Parse(File.ReadAllBytes(file), Path.GetFileName(file)).Meta;
            var truth = gold[Path.GetFileNameWithoutExtension(file)];

            (meta.Code, meta.Genre, meta.Plan).ShouldBe((Said(truth, "code"), Said(truth, "genre"), Said(truth, "plan")), file);
        }
    }

    [Theory]
    [InlineData("corpus/provinces-2025", "*.docx", "2025")]
    [InlineData("corpus/cities-2024", "*.txt", "2024")]
    public void Parse_ReportsUnderTheirNames_AreOfThatPlaceAndYear(string folder, string pattern, string year)
    {
        var files = SharedFiles.In(folder, pattern);

        var misses = files.Where(f => !IsRight(f, Path.GetFileName(f), year)).ToList();

        ShouldMissFew(misses, files.Count);
    }

    /// <summary>Without the file name to lean on, a place is right or left open.</summary>
    [Theory]
    [InlineData("corpus/provinces-2025", "*.docx")]
    [InlineData("corpus/cities-2024", "*.txt")]
    public void Parse_ReportsWithoutTheirNames_AreOfThatPlaceOrOfNone(string folder, string pattern)
    {
        var files = SharedFiles.In(folder, pattern);

        var misses = files.Where(f => Parsing.Parse(File.ReadAllBytes(f), "文件" + Path.GetExtension(f)).Meta.Code is { } code && !IsNamed(f, code)).ToList();

        ShouldMissFew(misses, files.Count);
    }

    private bool IsRight(string file, string name, string year)
    {
        var meta = Parsing.Parse(File.ReadAllBytes(file), name).Meta;
        return meta is { Genre: "government_work_report", Code: { } code } && meta.Plan == year && IsNamed(file, code);
    }

    private static bool IsNamed(string file, string code)
    {
        var name = Path.GetFileNameWithoutExtension(file).Replace("政府工作报告", "", StringComparison.Ordinal);
        name = name[(name.IndexOf('年', StringComparison.Ordinal) + 1)..];
        var place = Gazetteer.FindByName(name).Where(p => p.Until is null).OrderBy(p => p.Level == "county").ThenByDescending(p => p.Level, StringComparer.Ordinal).First();
        return place.Code == code;
    }

    private void ShouldMissFew(List<string> misses, int count)
    {
        foreach (var miss in misses)
        {
            output.WriteLine("missed: " + Path.GetFileName(miss));
        }

        misses.Count.ShouldBeLessThanOrEqualTo((int)(count * (1 - Share)));
    }

    private static string? Said(JsonElement truth, string field) => truth.GetProperty(field).GetString();
}
