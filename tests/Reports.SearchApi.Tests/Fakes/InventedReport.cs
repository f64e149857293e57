using Reports.Contracts.Documents;

namespace Reports.SearchApi.Tests.Fakes;

/// <summary>A report of a city that does not exist, parsed by hand.</summary>
internal static class InventedReport
{
    public const string Id = "aa00000000000000000000000000000000000000000000000000000000000001";

    private const string Front = "云岭市人民政府工作报告\n各位代表:现在,我代表市人民政府,向大会报告工作,请予审议。\n";
    private const string Review = "一、过去一年工作回顾\n全年地区生产总值增长5.2%,一般公共预算收入增长4.1%。老城区改造惠及8,200户。\n";
    private const string Storage = "(一)能源建设提速。白石抽水蓄能电站全面开工,抽水蓄能装机规模达到120万千瓦。\n";
    private const string Targets = "二、今年主要目标\n城镇新增就业3.6万人。<b>抽 水 蓄 能</b>电站下闸蓄水。\n";
    private const string Closing = "各位代表,让我们携手同心,把云岭建设得更加美好。\n";

    /// <summary>What the file had above the text, within a sentence of passage 2, and below the text.</summary>
    public const string Menu = "首页\t<b>政务公开</b>\n";
    public const string PageNumber = "\n— 3 —\n";
    public const string Footer = "打印本页\n";

    public static DocumentMeta Meta { get; } = new()
    {
        Title = "云岭市2031年政府工作报告",
        Genre = "government_work_report",
        Jurisdiction = "云岭市",
        Code = "990100",
        Level = "prefecture",
        Review = "2030",
        Plan = "2031",
        Delivered = "2031-01-12",
        Speaker = "林知远",
        Meeting = "云岭市第九届人民代表大会第三次会议",
        Year = 2031,
    };

    public static ParsedDocument Document { get; } = Build();

    private static Observation Observation(string text, string words, string name, decimal value, string role)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new Observation
        {
            Name = name,
            Measure = "growth",
            Value = value,
            Unit = "%",
            Qualifier = "over",
            Role = role,
            Period = "2030",
            Zone = "review",
            Start = start,
            End = start + words.Length,
        };
    }

    private static ParsedDocument Build()
    {
        string[] pieces = [Front, Review, Storage, Targets, Closing];
        string[] zones = ["front", "review", "review", "targets", "closing"];
        string[][] paths = [[], ["一、过去一年工作回顾"], ["一、过去一年工作回顾", "(一)能源建设提速"], ["二、今年主要目标"], ["二、今年主要目标"]];
        var text = string.Concat(pieces);
        var cut = text.IndexOf("抽水蓄能装机", StringComparison.Ordinal);
        var starts = pieces.Select((_, i) => pieces.Take(i).Sum(p => p.Length)).ToArray();
        return new ParsedDocument
        {
            DocumentId = Id,
            Revision = "1",
            MediaType = "text/plain",
            Text = text,
            Encoding = new TextEncodingDecision("gb18030", 0.89),
            Source =
            [
                new SourceSegment(0, Menu.Length, cut),
                new SourceSegment(cut, Menu.Length + cut + PageNumber.Length, text.Length - cut),
            ],
            Dropped =
            [
                new DroppedText(0, Menu),
                new DroppedText(Menu.Length + cut, PageNumber),
                new DroppedText(Menu.Length + text.Length + PageNumber.Length, Footer),
            ],
            Repairs =
            [
                new Repair("page_number", Menu.Length + cut, Menu.Length + cut + PageNumber.Length),
                new Repair("chrome", 0, Menu.Length),
                new Repair("chrome", Menu.Length + text.Length + PageNumber.Length, Menu.Length + text.Length + PageNumber.Length + Footer.Length),
                new Repair("line_ends", 0, Menu.Length + text.Length, 7),
            ],
            Meta = Meta,
            Outline =
            [
                new OutlineNode("1", 1, "一、过去一年工作回顾", starts[1], starts[1] + "一、过去一年工作回顾".Length),
                new OutlineNode("1.1", 2, "(一)能源建设提速", starts[2], starts[2] + "(一)能源建设提速。".Length, RunIn: true),
                new OutlineNode("2", 1, "二、今年主要目标", starts[3], starts[3] + "二、今年主要目标".Length),
            ],
            Passages = [.. pieces.Select((p, i) => new Passage(i, starts[i], starts[i] + p.Length, paths[i], zones[i]))],
            Observations = [Observation(text, "增长5.2%", "地区生产总值", 5.2m, "actual"), Observation(text, "增长4.1%", "一般公共预算收入", 4.1m, "target")],
            Quality = [new QualityFlag("fragment", 1), new QualityFlag("ocr_noise", 0.734, new Dictionary<string, string> { ["count"] = "42" })],
        };
    }
}
