using Reports.Parse.Extract;
using Reports.Parse.Extract.Ofd;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Ofd;

/// <summary>OFD packages, sound and otherwise.</summary>
public sealed class OfdExtractorTests
{
    private const string Line = "新建云帆码头三座，投放蓝色渡轮十二艘。";

    [Fact]
    public void Extract_Lines_AreRead() => TextOf(OfdFile.OfLines("栽下银杏四千株。", Line)).ShouldBe("栽下银杏四千株。\n" + Line + "\n");

    [Fact]
    public void Parse_Ofd_IsADocumentOfItsType() => Parsing.Parse(OfdFile.OfLines(Line), "报告.ofd").MediaType.ShouldBe("application/ofd");

    [Fact]
    public void Extract_OtherNamespaceWithoutPrefix_IsRead() =>
        TextOf(new OfdFile("", "http://www.ofdspec.org").Document(OfdFile.Text(Line, 25, 40)).Build()).ShouldBe(Line + "\n");

    [Fact]
    public void Extract_ScaledMatrix_GivesThePlace()
    {
        const string Scaled = "<TextObject Boundary=\"25 40 10 4\" Size=\"84\" CTM=\"0.05 0 0 0.05 0 0\"><TextCode X=\"0\" Y=\"80\" DeltaX=\"84\">银杏</TextCode></TextObject>";

        TextOf(new OfdFile().Document(Scaled + OfdFile.Text("成行", 33.4, 40)).Build()).ShouldBe("银杏成行\n");
    }

    [Fact]
    public void Extract_OneObjectACharacter_IsALine()
    {
        var characters = string.Concat(Line.Select((c, i) => OfdFile.Text(c.ToString(), 25 + (4.2 * i), 40)));

        TextOf(new OfdFile().Document(characters).Build()).ShouldBe(Line + "\n");
    }

    [Fact]
    public void Extract_Template_IsPrintedOnThePage() =>
        TextOf(new OfdFile().Document(OfdFile.Text("砚汀市文件", 80, 60), [OfdFile.Text(Line, 25, 100)]).Build()).ShouldBe("砚汀市文件\n" + Line + "\n");

    [Fact]
    public void Extract_SeveralDocuments_AreReadInTurn() =>
        TextOf(new OfdFile().Document(OfdFile.Text("甲乙丙丁。", 25, 40)).Document(OfdFile.Text(Line, 25, 40)).Build()).ShouldBe("甲乙丙丁。\n" + Line + "\n");

    [Fact]
    public void Extract_ShapesWithoutCharacters_AreCounted()
    {
        const string Shapes = "<TextObject Boundary=\"25 60 10 4\" Size=\"4\"><CGTransform CodePosition=\"0\"><Glyphs>7 8 9</Glyphs></CGTransform></TextObject>";
        var extracted = Extract(new OfdFile().Document(OfdFile.Text(Line, 25, 40) + Shapes).Build());

        extracted.Text.Text.ShouldBe(Line + "\n");
        extracted.Notices!.Single().Code.ShouldBe("glyphs_without_text");
    }

    [Fact]
    public void Extract_AnnotationsAndHiddenText_AreLeftOut() =>
        TextOf(new OfdFile().Document(OfdFile.Text(Line, 25, 40) + OfdFile.Text("草稿", 25, 60).Replace("<TextObject", "<TextObject Visible=\"false\"", StringComparison.Ordinal))
            .Part("Doc_0/Annots/Page_0/Annotation.xml", OfdFile.Text("骑缝章", 25, 80)).Build()).ShouldBe(Line + "\n");

    [Theory]
    [InlineData("<Page")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"甲\">]><Page>&a;</Page>")]
    [InlineData("<!DOCTYPE x SYSTEM \"file:///x\"><Page/>")]
    public void Extract_BrokenPage_IsDamaged(string content)
    {
        var rejected = Rejection(OnePage().Part("Doc_0/page.xml", content).Build());

        (rejected.Code, rejected.Arguments["format"]).ShouldBe(("damaged_file", "ofd"));
    }

    [Fact]
    public void Extract_DeeplyNestedPage_IsDamaged() =>
        Rejection(OnePage().Part("Doc_0/page.xml", string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000))).Build()).Code.ShouldBe("damaged_file");

    [Fact]
    public void Extract_MissingPage_IsDamaged() => Rejection(OnePage().Build()).Code.ShouldBe("damaged_file");

    [Fact]
    public void Extract_PageTwice_IsAmbiguous() =>
        Rejection(OnePage().Part("Doc_0/page.xml", "<Page/>").Part("Doc_0/page.xml", "<Page/>").Build()).Code.ShouldBe("ambiguous_package");

    [Fact]
    public void Extract_NoDocument_IsDamaged() => Rejection(new OfdFile().Build()).Code.ShouldBe("damaged_file");

    private static OfdFile OnePage() =>
        new OfdFile().Part("Doc_0/Document.xml", "<Document><Pages><Page BaseLoc=\"page.xml\"/></Pages></Document>").Names("Doc_0/Document.xml");

    private static ExtractedText Extract(byte[] bytes) => OfdExtractor.Extract(bytes, TestContext.Current.CancellationToken);

    private static string TextOf(byte[] bytes) => Extract(bytes).Text.Text;

    private static RejectedException Rejection(byte[] bytes) => Should.Throw<RejectedException>(() => Extract(bytes));
}
