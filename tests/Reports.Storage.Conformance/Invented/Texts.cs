using Reports.Contracts.Documents;
using Reports.Text.Copies;

namespace Reports.Storage.Conformance.Invented;

/// <summary>Texts without meaning that no two seeds share.</summary>
public static class Texts
{
    private const string Common = "山河湖海云雨风雪花草林木金石玉竹春夏秋冬东西南北上下左右前后明光星月江川田园桥路舟车梅兰菊松鹤鹿鱼燕";

    public static string Han(int seed, int length)
    {
        var state = (ulong)seed;
        return string.Create(length, state, static (text, start) =>
        {
            for (var at = 0; at < text.Length; at++)
            {
                start = (start * 6364136223846793005) + 1442695040888963407;
                text[at] = Common[(int)((start >> 33) % (ulong)Common.Length)];
            }
        });
    }

    /// <summary>A document with this text that names its report, with its sketch.</summary>
    public static ParsedDocument Document(string id, string text) => Documents.Parsed(id) with
    {
        Text = text,
        Source = [new SourceSegment(0, 0, text.Length)],
        Passages = [new Passage(0, 0, text.Length, [], "review")],
        Quality = [],
        Warnings = [],
        Sketch = Sketch.Of(text)?.ToString(),
    };
}
