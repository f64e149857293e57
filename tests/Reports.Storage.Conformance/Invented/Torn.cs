using Reports.Contracts.Documents;
using Reports.Text.Copies;

namespace Reports.Storage.Conformance.Invented;

/// <summary>Halves of an invented report that show what they belong to by their content alone.</summary>
public static class Torn
{
    public static readonly string[] Places = ["玉泉", "赛罕", "回民", "托克托"];
    public static readonly string[] OtherPlaces = ["玉龙", "古城", "华宁", "通海"];
    private const int Paragraphs = 8;

    /// <summary>Has the title and what was done; breaks off under 二、.</summary>
    public static ParsedDocument First(string[]? places = null, int seed = 10, string code = "980100", int plan = 2024)
    {
        var document = Of(Words(places ?? Places, seed), ["一、过去一年", "二、主要任务"], ["front", "review", "tasks"]);
        return document with
        {
            Meta = document.Meta with { Code = code, Plan = $"{plan}", Year = plan },
            Evidence = [new Evidence("title", "title", "政府工作报告", 0, 6)],
        };
    }

    /// <summary>Begins under 二、 and goes on to the end, without a title.</summary>
    public static ParsedDocument Second(string[]? places = null, int seed = 20) => Of(Words(places ?? Places, seed), ["三、自身建设"], ["tasks", "self", "closing"]) with
    {
        Meta = new DocumentMeta { Title = "无题" },
        Quality = [new QualityFlag("not_a_report", 0.6, new Dictionary<string, string> { ["kind"] = "unknown" })],
    };

    /// <summary>Both halves in one.</summary>
    public static ParsedDocument Whole()
    {
        var (first, second) = (First(), Second());
        return Of(first.Text + second.Text, ["一、过去一年", "二、主要任务", "三、自身建设"], ["front", "review", "tasks", "self", "closing"]) with { Meta = first.Meta, Evidence = first.Evidence };
    }

    private static string Words(string[] places, int seed) => string.Concat(Enumerable.Range(seed, Paragraphs)
        .Select(n => $"{Texts.Han(n, 120)}，{string.Concat(places.Take(1 + (n % places.Length)).Select(place => place + "、"))}{Texts.Han(n + 1000, 20)}。\n"));

    private static ParsedDocument Of(string text, string[] headings, string[] zones) => Documents.Parsed("x") with
    {
        Text = text,
        Source = [new SourceSegment(0, 0, text.Length)],
        Outline = [.. headings.Select((heading, n) => new OutlineNode($"{n}", 1, heading, n, n + 1))],
        Passages = [.. zones.Select((zone, n) => new Passage(n, n * 100, (n + 1) * 100, [], zone))],
        Quality = [],
        Warnings = [],
        Sketch = Sketch.Of(text)?.ToString(),
    };
}
