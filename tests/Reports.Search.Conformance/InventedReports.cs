using System.Security.Cryptography;
using System.Text;
using Reports.Search.Seam;

namespace Reports.Search.Conformance;

/// <summary>Passages of invented reports: few characters, so that random strings meet, with all that may stand between them.</summary>
public static class InventedReports
{
    private static readonly string[] Characters =
        ["重", "点", "點", "事", "项", "項", "目", "建", "设", "設", "城", "乡", "鄉", "发", "發", "展", "〇", "\uD840\uDC00"];

    private static readonly string[] Between =
        ["、", "，", "。", "；", " ", "　", "\n", "\u200B", "5.3%", "１２万", "GDP", "ＡＢ", "（", "）", "“", "15,000", "…", "㎡", "2024年", "-"];

    private static readonly string[] Codes = ["990000", "990100", "990104", "990200", "980000"];
    private static readonly string[] Levels = ["province", "city", "county"];
    private static readonly string[] Genres = ["work_report", "plan_report"];
    private static readonly string[] Zones = ["review", "targets", "tasks"];
    private static readonly string[] Indicators = ["gdp", "cpi", "exports"];
    private static readonly string[] Entities = ["砚汀", "栖屏大桥", "无尘城市", "北岸枢纽", "蓝色渡轮"];
    private static readonly string[] Flags = ["fragment", "ocr_noise"];

    /// <summary>Documents of one to six passages; every third document is a second copy of a report.</summary>
    public static IReadOnlyList<DocumentWrite> Documents(int count, int seed)
    {
        var dice = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(number => Document(number, dice))];
    }

    /// <summary>A passage of a document of its own, to be changed with <c>with</c>.</summary>
    public static PassageEntry Passage(string document, string text, int n = 0) => new()
    {
        Document = document,
        N = n,
        Report = "report-" + document,
        Title = "云泽市政府工作报告",
        Path = ["一、回顾", "（一）工业"],
        Text = text,
        Start = n * 500,
        End = (n * 500) + text.Length,
        Zone = "review",
        Genre = "work_report",
    };

    /// <summary>A document of these texts, one passage each.</summary>
    public static DocumentWrite Write(string document, long version, params string[] texts) =>
        new(document, version, [.. texts.Select((text, n) => Passage(document, text, n))]);

    public static string Id(int number) => Convert.ToHexStringLower(SHA256.HashData(BitConverter.GetBytes(number)));

    private static DocumentWrite Document(int number, Random dice)
    {
        var shared = Passage(Id(number), "") with
        {
            Report = "report-" + (number % 3 == 2 ? number - 1 : number),
            Title = "报告" + number,
            Code = number % 7 == 0 ? null : Pick(Codes, dice),
            Level = number % 7 == 0 ? null : Pick(Levels, dice),
            Genre = Pick(Genres, dice),
            Year = number % 5 == 0 ? null : 2019 + dice.Next(6),
            Plan = "2024",
            Flags = [.. Flags.Where(_ => dice.Next(3) == 0)],
        };
        PassageEntry[] passages = [.. Enumerable.Range(0, 1 + dice.Next(6)).Select(n => WithText(shared, n, dice))];
        return new DocumentWrite(shared.Document, 1, passages);
    }

    private static PassageEntry WithText(PassageEntry shared, int n, Random dice)
    {
        var text = Text(dice);
        return shared with { N = n, Text = text, Start = n * 500, End = (n * 500) + text.Length, Zone = Pick(Zones, dice), Indicators = Some(Indicators, dice), Entities = Some(Entities, dice) };
    }

    private static string[] Some(string[] values, Random dice) => [.. values.Where(_ => dice.Next(3) == 0)];

    private static string Text(Random dice)
    {
        var text = new StringBuilder();
        for (var left = 5 + dice.Next(60); left > 0; left--)
        {
            text.Append(Pick(dice.Next(4) == 0 ? Between : Characters, dice));
        }

        return text.ToString();
    }

    private static string Pick(string[] values, Random dice) => values[dice.Next(values.Length)];
}
