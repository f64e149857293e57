using static Reports.Parse.Tests.Structure.RunIn.Outlines;

namespace Reports.Parse.Tests.Structure.RunIn;

public sealed class OpeningVoteTests
{
    [Fact]
    public void Build_ParagraphsThatOpenAlike_AreHeaded() =>
        Of("一、安排", "（一）兴办渡口", $"健全渡口网络。{More}", $"打造水上门户。{More}")
            .ShouldBe(["1 一、安排", "2 （一）兴办渡口", "3+健全渡口网络。", "3+打造水上门户。"]);

    [Fact]
    public void Build_OneShortSentenceAmongOthers_IsNone() =>
        Third("一、安排", $"健全渡口网络。{More}", More, More, More, More).ShouldBeEmpty();

    [Fact]
    public void Build_OneTopicWhereTheDocumentHasTheHabit_IsHeaded() =>
        Third(
            "一、安排",
            "（一）甲", $"健全渡口网络。{More}", $"打造水上门户。{More}", $"提升渡轮运力。{More}",
            "（二）乙", $"加强河道管护。{More}", $"推进石桥修缮。{More}", $"保障乡亲出行。{More}",
            "（三）丙", More, More, More, $"优化渡口服务。{More}")
            .ShouldContain("优化渡口服务。");

    [Theory]
    [InlineData("渡口建设关乎民生。")]
    [InlineData("建成渡口3座。")]
    [InlineData("各位代表。")]
    [InlineData("我们健全渡口网络。")]
    [InlineData("渡口是全区的门户。")]
    [InlineData("第五次渡口普查扎实推进。")]
    [InlineData("渡口、石桥、河道、码头、堤防全面提升。")]
    [InlineData("健全渡口网络：")]
    public void Build_SentenceThatTellsOrArgues_IsNoneByHabit(string sentence) =>
        Third(
            "一、安排",
            "（一）甲", $"健全渡口网络。{More}", $"打造水上门户。{More}", $"提升渡轮运力。{More}",
            "（二）乙", $"加强河道管护。{More}", $"推进石桥修缮。{More}", $"保障乡亲出行。{More}",
            "（三）丙", More, More, More, $"{sentence}{More}")
            .Count.ShouldBe(6);

    [Fact]
    public void Build_FiguresInQuotationMarks_ArePartOfAName() =>
        Third("一、安排", $"实施“1+4”行动。{More}", $"打造水上门户。{More}").ShouldBe(["实施“1+4”行动。", "打造水上门户。"]);

    [Fact]
    public void Build_SentenceThatIsTheWholeParagraph_HeadsNothing() =>
        Third("一、安排", "健全渡口网络。", "打造水上门户。", More).ShouldBeEmpty();

    [Fact]
    public void Build_SentencesOfTwoClauses_AreHeadingsTogether() =>
        Third("一、安排", $"坚持依法行政，建设法治政府。{More}", $"坚持勤政廉政，建设廉洁政府。{More}")
            .ShouldBe(["坚持依法行政，建设法治政府。", "坚持勤政廉政，建设廉洁政府。"]);

    [Fact]
    public void Build_Refrain_OpensParagraphsThoughItSpeaksOfUs() =>
        Third(
            "一、回顾",
            $"过去一年，我们全力修桥铺路，乡亲出行更加便利。{More}", More, More, More, More,
            $"过去一年，我们全力开渠引水，两岸田野换了新颜。{More}",
            $"过去一年，我们全力办学兴教，孩子有了新的校园。{More}").Count.ShouldBe(3);

    [Fact]
    public void Build_RefrainOfYears_IsHeadings() =>
        Third("一、回顾", $"这五年，是渡口兴旺的五年。{More}", More, More, More, More, $"这五年，是石桥更新的五年。{More}", $"这五年，是乡亲增收的五年。{More}").Count.ShouldBe(3);

    [Fact]
    public void Build_ClausesOfOneMeasureThatBeginAlike_AreHeadings() =>
        Third("一、回顾", $"我们修桥铺路，城乡面貌换了新颜。{More}", More, More, More, More, More, $"我们开渠引水，田野山乡添了新绿。{More}", $"我们办学兴教，少年学子有了新校。{More}").Count.ShouldBe(3);

    [Fact]
    public void Build_DashedTopics_AreHeadings() =>
        Third("一、回顾", $"——渡口兴旺。{More}", $"——石桥更新。{More}", More, More, More, More, $"——乡亲增收。{More}")
            .ShouldBe(["——渡口兴旺。", "——石桥更新。", "——乡亲增收。"]);

    [Fact]
    public void Build_DashedListOfSentences_IsNone() =>
        Third("一、回顾", "——渡口兴旺，新建三座，修缮五座。", "——石桥更新，乡亲出行更加便利。", "——乡亲增收，日子一年好过一年。").ShouldBeEmpty();

    [Fact]
    public void Build_OpeningBetweenHeadings_IsOne() =>
        Third("一、安排", $"健全渡口网络。{More}", $"把石桥修到门前，让乡亲走得安心。{More}", $"打造水上门户。{More}").Count.ShouldBe(3);

    [Fact]
    public void Build_RestOfABrokenLine_OpensNothing() =>
        Third("一、安排", $"健全渡口网络。{More}", "继续", $"推进石桥修缮。{More}", $"打造水上门户。{More}").ShouldBe(["健全渡口网络。", "打造水上门户。"]);

    [Fact]
    public void Build_Glossary_HasNoHeadingsWithin() =>
        Third("一、安排", More, "名词解释", $"健全渡口网络。{More}", $"打造水上门户。{More}").ShouldBeEmpty();
}
