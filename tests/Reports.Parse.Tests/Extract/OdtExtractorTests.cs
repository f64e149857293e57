using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Extract;

public sealed class OdtExtractorTests
{
    public static TheoryData<string, string, string> Bodies => new()
    {
        { "paragraphs", "<text:h>工作回顾</text:h><text:p>新建<text:span>渡口</text:span>三座</text:p>", "工作回顾\n新建渡口三座\n" },
        { "blanks", "<text:p>甲<text:s text:c=\"2\"/>乙<text:tab/>丙<text:line-break/>丁</text:p>", "甲  乙\t丙\n丁\n" },
        { "tracked changes", "<text:tracked-changes><text:p>删去</text:p></text:tracked-changes><text:p>甲<text:change-start/>乙</text:p>", "甲乙\n" },
        { "annotation", "<text:p>甲<office:annotation><text:p>批注</text:p></office:annotation>乙</text:p>", "甲乙\n" },
        { "notes", "<text:p>甲<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>脚注</text:p></text:note-body></text:note>乙</text:p><text:p>丙</text:p>", "甲乙\n丙\n脚注\n" },
        { "hidden", "<text:p>甲<text:span text:style-name=\"T1\">隐去</text:span>乙</text:p><text:section text:display=\"none\"><text:p>隐去</text:p></text:section>", "甲乙\n" },
        { "pronunciation", "<text:p><text:ruby><text:ruby-base>砚</text:ruby-base><text:ruby-text>yàn</text:ruby-text></text:ruby>汀</text:p>", "砚汀\n" },
        { "frame", "<text:p>甲<draw:frame><svg:title>图名</svg:title><draw:text-box><text:p>框中</text:p></draw:text-box></draw:frame>乙</text:p>", "框中\n甲乙\n" },
        {
            "table",
            "<table:table><table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>甲</text:p><text:p>乙</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>丙</text:p></table:table-cell></table:table-row>"
            + "<table:table-row><table:covered-table-cell/><table:table-cell/><table:table-cell><text:p>丁</text:p></table:table-cell></table:table-row></table:table><text:p>后</text:p>",
            "甲 乙\t丙\n\t\t丁\n后\n"
        },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Extract_Body_IsItsFinalText(string what, string body, string text)
    {
        var extracted = Parsing.Extracted(OdtFile.OfBody(body, "<style:style style:name=\"T1\"><style:text-properties text:display=\"none\"/></style:style>"));

        extracted.Text.Text.ShouldBe(text, what);
        extracted.NoticeCodes().ShouldBeEmpty();
    }

    [Fact]
    public void Extract_ListsAndHeadings_HaveTheirLabels()
    {
        const string Styles = "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" style:num-format=\"一, 二, 三, ...\" style:num-suffix=\"、\"/>"
            + "<text:list-level-style-number text:level=\"2\" text:display-levels=\"2\" style:num-format=\"1\" style:num-prefix=\"（\" style:num-suffix=\"）\"/></text:list-style>";
        const string Inner = "<text:list><text:list-item><text:p>乙</text:p><text:p>丙</text:p></text:list-item></text:list>";
        const string Body = "<text:list text:style-name=\"L1\"><text:list-item><text:p>甲</text:p>" + Inner + "</text:list-item></text:list>"
            + "<text:list text:style-name=\"L1\" text:continue-numbering=\"true\"><text:list-item><text:p>丁</text:p></text:list-item></text:list>"
            + "<text:list text:style-name=\"L1\"><text:list-header><text:p>戊</text:p></text:list-header><text:list-item><text:p>己</text:p></text:list-item></text:list>";

        Parsing.Extracted(OdtFile.OfBody(Body, Styles)).Text.Text.ShouldBe("一、甲\n（一.1）乙\n丙\n二、丁\n戊\n一、己\n");
    }

    [Theory]
    [InlineData("encrypted", "<text:p>甲</text:p>", "<manifest><encryption-data/></manifest>")]
    [InlineData("malformed_xml", "<text:p>甲", "<manifest/>")]
    public void Extract_BadFile_IsRejected(string code, string body, string manifest) => Parsing.RejectionOf(OdtFile.OfBody(body, manifest: manifest)).ShouldBe(code);

    [Fact]
    public void Extract_DeepNesting_IsRefused() =>
        Parsing.RejectionOf(OdtFile.OfBody(string.Concat(Enumerable.Repeat("<text:span>", 10_000)) + string.Concat(Enumerable.Repeat("</text:span>", 10_000)))).ShouldBe("malformed_xml");
}
