using Reports.Contracts.Documents;
using Reports.Parse.Entities.Glossary;

namespace Reports.Parse.Tests.Entities;

public sealed class GlossaryReaderTests
{
    private const string Body = "一、工作回顾\n灯市如昼。\n名词解释\n";

    [Theory]
    [InlineData("1.三访三问：访企业、访社区、访农户。", "三访三问", "访企业、访社区、访农户。")]
    [InlineData("[2] 灯塔夜校:夜间开设的公益课堂。", "灯塔夜校", "夜间开设的公益课堂。")]
    [InlineData("3．“一河两园”：指砚河与两座公园。", "一河两园", "指砚河与两座公园。")]
    [InlineData("“双灯”行动：点亮街灯、路灯。", "“双灯”行动", "点亮街灯、路灯。")]
    [InlineData("夜读驿站是指开放到深夜的书房。", "夜读驿站", "是指开放到深夜的书房。")]
    [InlineData("4.12345热线：市民服务电话。", "12345热线", "市民服务电话。")]
    public void Read_Line_IsATermWithItsDefinition(string line, string term, string definition)
    {
        var read = GlossaryReader.Read(Body + line + "\n", []).ShouldHaveSingleItem();

        (read.Term, read.Definition).ShouldBe((term, definition));
        (Body + line)[read.Start..read.End].ShouldEndWith(definition);
    }

    [Fact]
    public void Read_LineWithoutTerm_GoesOnWithTheOneBefore()
    {
        var terms = GlossaryReader.Read(Body + "双灯：点亮街灯。\n并点亮路灯。\n三访：访农户。", []);

        terms.Select(t => t.Term).ShouldBe(["双灯", "三访"]);
        terms[0].Definition.ShouldBe("点亮街灯。\n并点亮路灯。");
    }

    [Fact]
    public void Read_ZoneOfGlossary_NeedsNoKnownHeading()
    {
        const string text = "报告正文。\n注释\n双灯：点亮街灯。";

        GlossaryReader.Read(text, [new Passage(0, 6, text.Length, [], "glossary")]).Select(t => t.Term).ShouldContain("双灯");
    }

    [Fact]
    public void Read_ReportWithoutGlossary_HasNone() => GlossaryReader.Read("一、工作回顾\n目标：增长6%。", []).ShouldBeEmpty();
}
