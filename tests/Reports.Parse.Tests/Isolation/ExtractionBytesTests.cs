using System.Text;
using Reports.Contracts.Documents;
using Reports.Parse.Clean;
using Reports.Parse.Decode;
using Reports.Parse.Extract;
using Reports.Parse.Isolation.Frames;
using Reports.Text.Formats;

namespace Reports.Parse.Tests.Isolation;

/// <summary>What a child hands over comes back the same; what is no such thing is not believed.</summary>
public sealed class ExtractionBytesTests
{
    private static readonly Extraction Page = new(
        ContentFormat.Html,
        new ExtractedText(
            new MappedText("新建渡口", new OffsetMap([new SourceSegment(0, 3, 2), new SourceSegment(2, 6, 2)]), "<p>新建 渡口", [new Repair("markup", 0, 3)]),
            "渡口",
            [new Notice("replaced_characters", new Dictionary<string, string> { ["count"] = "2" })]),
        new Decoding(new TextEncodingDecision("gb18030", 0.8), 2));

    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        var back = ExtractionBytes.Read(ExtractionBytes.Write(Page));

        back.Format.ShouldBe(Page.Format);
        back.Decoding.ShouldBe(Page.Decoding);
        back.Text.Title.ShouldBe("渡口");
        back.Text.Notices!.Single().Arguments!["count"].ShouldBe("2");
        back.Text.Text.Text.ShouldBe("新建渡口");
        back.Text.Text.Extracted.ShouldBe("<p>新建 渡口");
        back.Text.Text.Map.Segments.ShouldBe(Page.Text.Text.Map.Segments);
        back.Text.Text.Repairs.ShouldBe(Page.Text.Text.Repairs);
    }

    [Fact]
    public void Read_HalfACharacter_IsKept()
    {
        var text = "渡" + (char)0xD800 + "口";

        var back = ExtractionBytes.Read(ExtractionBytes.Write(new Extraction(ContentFormat.Doc, new ExtractedText(MappedText.Of(text)))));

        back.Text.Text.Text.ShouldBe(text);
        back.Text.Text.Extracted.ShouldBeSameAs(back.Text.Text.Text);
    }

    [Fact]
    public void Read_CutAnywhere_IsNotBelieved()
    {
        var whole = ExtractionBytes.Write(Page);

        for (var length = 0; length < whole.Length; length++)
        {
            Should.Throw<InvalidDataException>(() => ExtractionBytes.Read(whole.AsSpan(0, length)), $"cut at {length}");
        }
    }

    [Theory]
    [InlineData(-1, 3, 2)]
    [InlineData(0, -3, 2)]
    [InlineData(0, 3, 0)]
    [InlineData(0, 3, 9)]
    [InlineData(3, 3, 2)]
    [InlineData(int.MaxValue, 3, 2)]
    [InlineData(0, 4, 2)]
    public void Read_WayBackThatLeadsElsewhere_IsNotBelieved(int start, int source, int length)
    {
        var text = Page.Text.Text with { Map = new OffsetMap([new SourceSegment(start, source, length)]) };

        Should.Throw<InvalidDataException>(() => ExtractionBytes.Read(ExtractionBytes.Write(Page with { Text = Page.Text with { Text = text } })));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"Format":0,"Segments":[null],"Repairs":[]}""")]
    [InlineData("""{"Format":99,"Segments":[],"Repairs":[]}""")]
    public void Read_HeadThatSaysLittle_IsNotBelieved(string head)
    {
        var json = Encoding.UTF8.GetBytes(head);
        byte[] bytes = [.. BitConverter.GetBytes(json.Length), .. json, 0, 0, 0, 0];

        Should.Throw<InvalidDataException>(() => ExtractionBytes.Read(bytes));
    }

}
