using Reports.Parse.Extract.Html;

namespace Reports.Parse.Tests.Extract;

public sealed class HtmlExtractorTests
{
    private static readonly string Words = string.Concat(Enumerable.Repeat("过去一年新建渡口三座，修缮石桥二十七座。", 15));

    [Fact]
    public void Extract_PageWithLinks_KeepsTheContentAndDropsTheLinks()
    {
        var links = string.Concat(Enumerable.Range(0, 80).Select(i => $"<li><a href='/{i}'>某某街道召开第{i}次学习会议</a></li>"));

        var text = Text($"<html><body><div><ul>{links}</ul></div><div class=c><p>{Words}</p><p>{Words}</p></div></body></html>");

        text.ShouldBe($"{Words}\n{Words}\n");
    }

    [Fact]
    public void Extract_FewWords_TakesTheWholePage() =>
        Text("<body><div>渡口三座</div><div>石桥两座</div></body>").ShouldBe("渡口三座\n石桥两座\n");

    [Fact]
    public void Extract_BreaksAndCells_BecomeLinesAndTabs() =>
        Text("<body>甲<br>乙<table><tr><td>丙</td><td>丁</td></tr></table></body>").ShouldBe("甲\n乙\n丙\t丁\n");

    [Fact]
    public void Extract_ScriptStyleCommentHidden_LeaveNothing() =>
        Text("<body>甲<script>var a='<p>乙</p>';</script><style>.丙{}</style><!-- 丁 --><p style='display: none'>戊</p><nav>己</nav></body>").ShouldBe("甲");

    [Fact]
    public void Extract_HeadlineOutsideTheContent_StandsBeforeIt() =>
        Text($"<body><div><h1>云帆市工作报告</h1></div><div><p>{Words}</p></div></body>").ShouldBe($"云帆市工作报告\n{Words}\n");

    [Fact]
    public void Extract_TitleElement_IsStated() =>
        HtmlExtractor.Extract("<html><head><title> 云帆市政府工作报告 </title></head><body>甲</body></html>").Title.ShouldBe("云帆市政府工作报告");

    [Fact]
    public void Extract_AHundredThousandNestedElements_KeepsTheWords()
    {
        var open = string.Concat(Enumerable.Repeat("<div>", 100_000));

        Text($"<body>{open}甲{string.Concat(Enumerable.Repeat("</div>", 100_000))}<p>乙</p></body>").ShouldBe("甲\n乙\n");
    }

    [Theory]
    [InlineData("<p>甲<")]
    [InlineData("<p>甲<b")]
    [InlineData("<p>甲<!-- 乙")]
    [InlineData("<p>甲<script>乙")]
    [InlineData("<p>甲</div></b></html></p>")]
    public void Extract_BrokenMarkup_KeepsWhatCanBeRead(string html) => Text(html).ShouldStartWith("甲");

    [Fact]
    public void Extract_AMillionAttributes_AreNoMatter() =>
        Text("<p " + string.Concat(Enumerable.Range(0, 1_000_000).Select(i => "a" + i + "=1 ")) + ">甲</p>").ShouldBe("甲\n");

    private static string Text(string html) => HtmlExtractor.Extract(html).Text.Text;
}
