using Reports.Contracts.Problems;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Quality;

public sealed class QualityTests
{
    private static readonly string LongBody = string.Join('\n', Prose.Paragraphs(30));
    private static readonly string Body = string.Join('\n', Prose.Paragraphs(8));

    [Fact]
    public void Parse_SoundReport_HasNoFlag() => Parsing.Parse(Sample.Report).Quality.ShouldBeEmpty();

    [Fact]
    public void Parse_FiguresWithoutDecimalsAndImpossibleFalls_LostTheirPoints() =>
        Codes(string.Concat(Enumerable.Range(0, 60).Select(i => $"渡口收入增长{i + 11}%，")) + "事故下降758%。").ShouldContain("decimals_lost");

    [Fact]
    public void Parse_FiguresWithDecimals_KeptTheirPoints() =>
        Codes(string.Concat(Enumerable.Range(0, 60).Select(i => $"渡口收入增长{i}.{i % 9 + 1}%，")) + "事故下降758%。").ShouldNotContain("decimals_lost");

    [Fact]
    public void Parse_RoundFiguresThatCanBe_AreNotSuspected() =>
        Codes(string.Concat(Enumerable.Range(0, 90).Select(i => $"渡口收入增长{(i % 9) + 1}%，覆盖率达到100%，")) + "。").ShouldNotContain("decimals_lost");

    [Fact]
    public void Parse_BodyTwice_IsToldOf() => Codes(Body + "\n" + Body).ShouldContain("duplicated_body");

    [Fact]
    public void Parse_NewspaperPage_IsAFragment() => Codes("（上接第1版）" + Body).ShouldContain("fragment");

    [Fact]
    public void Parse_FileThatWasReadInPart_IsTruncatedForSure()
    {
        var document = Parsing.Parse(System.Text.Encoding.ASCII.GetBytes(@"{\rtf1 " + RtfFile.Unicode("关于修缮渡口的通知。")), "通知.rtf");

        document.Quality.Single(flag => flag.Code == "truncated").Confidence.ShouldBe(1);
        document.WarningCodes().ShouldContain("incomplete_file");
    }

    [Theory]
    [InlineData("三、今年的主要任务\n")]
    [InlineData("，修缮渡口。\n二、今年的主要任务\n")]
    public void Parse_ReportThatBeginsInTheMiddle_IsAFragmentAndNotCalledNoReport(string beginning)
    {
        var codes = Codes(beginning + LongBody + "\n各位代表，让我们团结奋斗！");

        codes.ShouldContain("fragment");
        codes.ShouldNotContain("not_a_report");
    }

    [Theory]
    [InlineData("2031年砚汀市政府工作报告\n三、今年的主要任务\n")]
    [InlineData("一、今年的主要任务\n")]
    [InlineData("砚汀市人民政府关于修缮渡口的通知\n三、今年的主要任务\n")]
    public void Parse_TextThatHasItsBeginning_IsNoFragment(string beginning) =>
        Codes(beginning + LongBody + "\n各位代表，让我们团结奋斗！").ShouldNotContain("fragment");

    [Fact]
    public void Parse_MuchPageAroundLittleText_IsToldOf() =>
        Codes(Prose.Paragraph(0) + "\n" + string.Concat(Enumerable.Range(0, 30).Select(i => $"云帆镇办事处\n")) + "版权所有：砚汀市人民政府\n网站地图\n砚ICP备00000000号").ShouldContain("boilerplate_heavy");

    [Fact]
    public void Parse_LettersAndSignsStrewnBetweenHan_AreNoise() => Codes(Body + string.Concat(Enumerable.Repeat("渡l口三|座石~桥。", 8))).ShouldContain("ocr_noise");

    [Fact]
    public void Parse_ReportThatBreaksOff_IsTruncated() => Codes("2031年砚汀市政府工作报告\n各位代表：\n" + Body + "\n新建渡口三座。栽下银杏四千株，修缮").ShouldContain("truncated");

    [Theory]
    [InlineData("\n谢谢大家")]
    [InlineData("\n新建渡口三座。牵头单位：区渡口局")]
    [InlineData("\n林晓")]
    public void Parse_ReportThatEndsWithoutAStop_IsNotTruncated(string end) => Codes("2031年砚汀市政府工作报告\n各位代表：\n" + Body + end).ShouldNotContain("truncated");

    [Fact]
    public void Parse_Flags_HaveAMeasureAndASentenceInBothLanguages()
    {
        var flags = Parsing.Parse(Body + "\n" + Body + "\n" + string.Concat(Enumerable.Repeat("渡l口三|座石~桥。", 20))).Quality;

        flags.Select(f => f.Code).ShouldBeSubsetOf(ProblemCatalogue.All.Select(p => p.Code));
        flags.Select(f => f.Code).ShouldContain("duplicated_body");
        flags.Select(f => f.Code).ShouldContain("ocr_noise");
        foreach (var flag in flags)
        {
            flag.Confidence.ShouldBeInRange(0.5, 1);
            ProblemCatalogue.Get(flag.Code).Detail(Language.Chinese, flag.Arguments).ShouldNotContain('{');
            ProblemCatalogue.Get(flag.Code).Detail(Language.English, flag.Arguments).ShouldNotContain('{');
        }
    }

    private static IReadOnlyList<string> Codes(string text) => Parsing.Parse(text, "2031年砚汀市政府工作报告.txt").Flags;
}
