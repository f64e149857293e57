using System.Text;

namespace Reports.Acceptance.Tests.Files;

/// <summary>Short reports of invented places, each with a mark of twelve characters that no other holds.</summary>
internal sealed record Invented(string Mark, string Text)
{
    private const string Common = "山河湖海云雨风雪花草林木金石玉竹春夏秋冬东西南北上下左右前后明光星月江川田园桥路舟车梅兰菊松鹤鹿鱼燕";

    /// <summary>The text as the program keeps it: a line a paragraph.</summary>
    public string CleanText => string.Join('\n', Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    public byte[] Bytes => Encoding.UTF8.GetBytes(Text);

    public static Invented Report(int seed)
    {
        var dice = new Random(seed);
        var mark = string.Concat(Enumerable.Range(0, 12).Select(_ => Common[dice.Next(Common.Length)]));
        var year = 2031 + (seed % 20);
        return new Invented(mark, $"""
            {year}年云汀市政府工作报告

            ——{year}年1月15日在云汀市第三届人民代表大会第一次会议上

            各位代表：

            现在，我代表市人民政府，向大会报告工作，请予审议。

            一、{year - 1}年工作回顾

            过去一年，全市上下同心，新建渡口{3 + (seed % 7)}座。本段的记号是{mark}。

            （一）产业发展稳中有进

            投放蓝色渡轮十二艘，修缮石桥二十七座。

            二、{year}年工作安排

            今年要办好三件事，开工建设北岸枢纽，新增泊位八个。

            """);
    }
}
