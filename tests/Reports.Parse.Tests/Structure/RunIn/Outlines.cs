using Reports.Parse.Structure;

namespace Reports.Parse.Tests.Structure.RunIn;

/// <summary>Outlines of invented texts, a line a heading: its level, + where it opens a paragraph, its words.</summary>
internal static class Outlines
{
    /// <summary>Two sentences that tell of a heading before them and are none themselves.</summary>
    public const string More = "栖屏区新建渡口3座，修缮石桥27座，栽下银杏4000株，投放蓝色渡轮12艘。乡亲出门办事都比往年方便了许多，夜里过河也有灯光照着。";

    public static List<string> Of(params string[] lines) => Of(string.Join('\n', lines));

    public static List<string> Of(string text) => [.. OutlineBuilder.Build(text).Headings.Select(h => $"{h.Level}{(h.RunIn ? "+" : " ")}{text[h.Start..h.End]}")];

    public static List<string> Third(params string[] lines) => [.. Of(lines).Where(h => h[0] == '3').Select(h => h[2..])];
}
