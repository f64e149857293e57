using Reports.Contracts.Documents;

namespace Reports.Storage.Conformance;

/// <summary>Parsed documents for tests.</summary>
public static class Documents
{
    public static ParsedDocument Parsed(string id, string genre = "government_work_report", int year = 2024, int passages = 1) => new()
    {
        DocumentId = id,
        Revision = "1",
        MediaType = "text/plain",
        Text = new string('文', passages),
        Source = [new SourceSegment(0, 0, passages)],
        Meta = new DocumentMeta { Title = "砚汀市政府工作报告", Genre = genre, Jurisdiction = "砚汀市", Code = "990100", Level = "prefecture", Plan = $"{year}", Year = year },
        Passages = [.. Enumerable.Range(0, passages).Select(n => new Passage(n, n, n + 1, [], "review"))],
        Quality = [new QualityFlag("fragment", 1)],
        Warnings = [new Notice("replaced_characters", new Dictionary<string, string> { ["count"] = "3" })],
    };
}
