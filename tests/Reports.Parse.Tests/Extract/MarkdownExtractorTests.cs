using Reports.Parse.Extract.Markdown;

namespace Reports.Parse.Tests.Extract;

public sealed class MarkdownExtractorTests
{
    [Theory]
    [InlineData("# 标题", "标题")]
    [InlineData("## 一、工作回顾\n正文", "一、工作回顾\n正文")]
    [InlineData("#无空格", "#无空格")]
    [InlineData("**二、工作安排**", "二、工作安排")]
    [InlineData("前**粗**后", "前粗后")]
    [InlineData("五**三", "五**三")]
    [InlineData("[网站](http://x.example)说", "网站说")]
    [InlineData("![图](a.png)说", "图说")]
    [InlineData("[注]不是链接", "[注]不是链接")]
    [InlineData("PM<sub>10</sub>浓度", "PM10浓度")]
    [InlineData("甲<br>乙", "甲\n乙")]
    [InlineData("A<B且B>C", "A<B且B>C")]
    [InlineData("\\*星号", "*星号")]
    public void Extract_Marks_AreTakenOut(string markdown, string text)
    {
        var extracted = MarkdownExtractor.Extract(markdown).Text;

        extracted.Text.ShouldBe(text);
        extracted.Map.Segments.ShouldAllBe(s => extracted.Text.Substring(s.Start, s.Length) == markdown.Substring(s.Source, s.Length));
    }
}
