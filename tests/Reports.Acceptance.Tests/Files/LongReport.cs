using System.Text;

namespace Reports.Acceptance.Tests.Files;

/// <summary>An invented report, long enough that copies of it are known; each chapter has a mark of twelve characters of its own.</summary>
internal sealed class LongReport(int seed)
{
    private const string Common = "山河湖海云雨风雪花草林木金石玉竹春夏秋冬东西南北上下左右前后明光星月江川田园桥路舟车梅兰菊松鹤鹿鱼燕";
    private static readonly string[] Headings = ["一、过去一年工作回顾", "二、今年主要目标", "三、今年重点任务", "四、政府自身建设"];

    private string Title => $"{2041 + (seed % 20)}年砚汀市政府工作报告";

    public string Mark(int chapter) => Han((seed * 100) + chapter, 12);

    /// <summary>The paragraphs of the whole report.</summary>
    public IReadOnlyList<string> Paragraphs => [Title, "各位代表：现在，我代表市人民政府，向大会报告工作，请予审议。", .. Chapters(0, Headings.Length)];

    public byte[] Text => Utf8(Paragraphs);

    /// <summary>The first page of a newspaper that has the first two chapters.</summary>
    public byte[] FirstPage => Utf8([Title, .. Chapters(0, 2), "（下转第2版）"]);

    /// <summary>The page with the other two, which does not say whose report it is.</summary>
    public byte[] SecondPage => Utf8(["（上接第1版）", .. Chapters(2, Headings.Length)]);

    private IEnumerable<string> Chapters(int from, int to) => Enumerable.Range(from, to - from).SelectMany(chapter => new[]
    {
        Headings[chapter],
        $"本章的记号是{Mark(chapter)}。{Han((seed * 100) + chapter + 50, 180)}。",
        $"全市上下同心协力，{Han((seed * 100) + chapter + 70, 160)}。",
    });

    private static byte[] Utf8(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join("\n\n", lines) + "\n");

    private static string Han(int seed, int length)
    {
        var dice = new Random(seed);
        return string.Concat(Enumerable.Range(0, length).Select(_ => Common[dice.Next(Common.Length)]));
    }
}
