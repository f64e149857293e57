using Reports.Parse.Passages;
using Reports.Parse.Structure;
using static Reports.Parse.Tests.Structure.RunIn.Outlines;

namespace Reports.Parse.Tests.Structure;

public sealed class ZoneMapTests
{
    [Theory]
    [InlineData("全区主要预期目标是：渡口增加三座。")]
    [InlineData("今年的奋斗目标：渡口增加三座。")]
    [InlineData("政府工作的总体要求是，修好桥、办好渡。今年预期目标为渡口增加三座。")]
    public void Zone_ParagraphThatStatesTargets_IsTargets(string paragraph) =>
        Zones("一、2030年工作回顾", More, "二、2031年工作安排", paragraph, More, "（一）兴办渡口", More).ShouldBe(["review", "review", "tasks", "targets", "tasks", "tasks", "tasks"]);

    [Theory]
    [InlineData("一、2030年工作：修桥办渡", "二、2031年重点工作", "review")]
    [InlineData("一、2030年任务盘点", "二、“十七五”安排和2031年任务", "review")]
    [InlineData("一、2031年任务", "二、2031年重点工作", "tasks")]
    [InlineData("一、2030年到2031年任务", "二、2031年重点工作", "tasks")]
    [InlineData("一、主要任务", "二、2031年重点工作", "tasks")]
    public void Zone_FirstChapterOfTheYearBefore_LooksBackWhateverItsWords(string first, string second, string zone) =>
        Zones("各位代表：", first, More, second, More)[1..].ShouldBe([zone, zone, "tasks", "tasks"]);

    [Fact]
    public void Zone_ListOfTargets_IsTargetsToItsEnd() =>
        Zones("二、2031年工作安排", "主要预期目标是：", "——渡口增加三座；", "——石桥修缮五座。", "今年重点做好以下工作。").ShouldBe(["tasks", "targets", "targets", "targets", "tasks"]);

    [Fact]
    public void Zone_TargetsToldInTheReview_StayReview() =>
        Zones("一、2030年工作回顾", "年初预期目标是渡口增加三座，已经完成。").ShouldBe(["review", "review"]);

    [Fact]
    public void Zone_TargetsOfThisYearWithoutAHeading_EndTheReview() =>
        Zones("一、2030年工作回顾", More, "今年全区主要预期目标是：渡口增加三座。", More).ShouldBe(["review", "review", "targets", "tasks"]);

    [Fact]
    public void Zone_SectionsWithoutChapters_AreReviewUntilTheTargetsAreStated() =>
        Zones("各位代表：", $"（一）修好石桥。{More}", More, "我们清醒地看到自身的不足。", "今年政府工作的总体要求是：修好桥、办好渡。", $"（一）兴办渡口。{More}")
            .ShouldBe(["body", "review", "review", "problems", "targets", "tasks"]);

    [Fact]
    public void Zone_TextWithoutHeadings_TurnsFromTheTargetsOn() =>
        Zones(More, "今年主要预期目标是：渡口增加三座。", More).ShouldBe(["body", "targets", "tasks"]);

    [Fact]
    public void Zone_SectionsOfAChapterOnTargetsAndTasks_AreTasks() =>
        Zones("一、2030年工作回顾", "二、2031年主要目标和重点任务", More, "（一）兴办渡口", More).ShouldBe(["review", "targets", "targets", "tasks", "tasks"]);

    [Theory]
    [InlineData("（一）主要目标", "targets")]
    [InlineData("（一）实现发展目标", "tasks")]
    [InlineData("（一）加强政府自身建设", "self")]
    public void Zone_SectionOfAPlan_IsToldByItsWords(string section, string zone) => Zones("二、2031年工作安排", section, More)[^1].ShouldBe(zone);

    [Theory]
    [InlineData("回首全年，发展中还存在一些问题：渡口偏少。")]
    [InlineData("同时，我们也清醒看到，发展面临不少困难和挑战。")]
    [InlineData("成绩要讲够，问题也要说透。")]
    [InlineData("仍有不少困难和问题需要解决。")]
    public void Zone_ParagraphOnWhatIsLacking_OpensProblems(string paragraph) => Zones("一、2030年工作回顾", More, paragraph, More).ShouldBe(["review", "review", "problems", "problems"]);

    [Fact]
    public void Zone_DifficultiesOvercome_AreReview() =>
        Zones("一、2030年工作回顾", "一年来，面对前所未有的困难和挑战，全区修好了石桥。").ShouldBe(["review", "review"]);

    [Fact]
    public void Zone_CountedProblems_StayProblems() =>
        Zones("一、2030年工作回顾", "我们也清醒看到，还存在不少问题：", $"一是渡口偏少。{More}", $"二是石桥老旧。{More}").ShouldBe(["review", "problems", "problems", "problems"]);

    [Fact]
    public void Zone_GovernmentItselfWithoutAHeading_IsSelf() =>
        Zones("二、2031年工作安排", More, "做好今年工作，必须加强政府自身建设。", More).ShouldBe(["tasks", "tasks", "self", "self"]);

    [Fact]
    public void Zone_AnnexAfterTheSpeech_IsTasksAndNoClosing()
    {
        var zones = Zones([.. Enumerable.Repeat(More, 30).Prepend("一、2031年工作安排"), "各位代表！让我们团结奋斗！", "2031年十件民生实事", "一、办好目标渡口。", More]);

        zones[^5..].ShouldBe(["tasks", "closing", "tasks", "tasks", "tasks"]);
    }

    [Fact]
    public void Zone_LastAddressBeforeTheCall_OpensTheClosing() =>
        Zones([.. Enumerable.Repeat(More, 40).Prepend("一、2031年工作安排"), "各位代表！", "支持驻军建设。", "各位代表！让我们团结奋斗！"])[^3..].ShouldBe(["tasks", "tasks", "closing"]);

    [Fact]
    public void Zone_FragmentWithRunInHeadings_IsReviewBeforeTheSecondChapter() =>
        Zones($"渡口服务持续优化。{More}", $"石桥修缮扎实推进。{More}", "二、2031年工作安排").ShouldBe(["review", "review", "tasks"]);

    [Fact]
    public void Path_HeadingWithinAParagraph_HoldsFromThereOn()
    {
        var text = $"一、2030年工作回顾\n（一）水陆并举。渡口服务持续优化。{Repeat(More, 5)}石桥修缮扎实推进。{Repeat(More, 9)}两岸银杏更加茂盛。{More}";
        var passages = PassageCutter.Cut(text, OutlineBuilder.Build(text).Headings);

        passages.Skip(1).Select(p => p.Path[^1]).ShouldBe(["（一）水陆并举。", "石桥修缮扎实推进。", "石桥修缮扎实推进。"]);
        text.AsSpan(passages[2].Start).StartsWith("石桥修缮").ShouldBeTrue();
    }

    [Fact]
    public void Path_RunInHeading_StandsOverItsParagraph()
    {
        var text = $"一、安排\n健全渡口网络。{More}\n打造水上门户。{More}";
        var passages = PassageCutter.Cut(text, OutlineBuilder.Build(text).Headings);

        passages.Select(p => string.Join(" > ", p.Path)).ShouldBe(["", "一、安排 > 健全渡口网络。", "一、安排 > 打造水上门户。"]);
    }

    private static string Repeat(string words, int times) => string.Concat(Enumerable.Repeat(words, times));

    private static List<string> Zones(params string[] lines)
    {
        var text = string.Join('\n', lines);
        return [.. PassageCutter.Cut(text, OutlineBuilder.Build(text).Headings).Select(p => p.Zone)];
    }
}
