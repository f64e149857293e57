using CsCheck;
using Reports.Parse.Clean;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Clean;

/// <summary>Whatever is repaired, the extracted text can be put together again.</summary>
public sealed class WayBackTests
{
    private static readonly string[] Pieces =
    [
        "各位代表：", "一、工作回顾", "（一）产业发展。", "\n", "\n\n", "\r\n", "　　", " ", "\t", "**", "<sub>", "</sub>", "<!-- -->", "&nbsp;", "&ldquo;", "<U+00A0>", "\\r\\n", "????", "★", "\u200B",
        "— 3 —", "\n— 4 —\n", "12", "治理项", "，", "。", "版权所有：砚汀市人民政府", "砚ICP备00000000号", "首页", "|", "来源：砚汀日报", "2031年砚汀市政府工作报告",
        Prose.Paragraph(0), Prose.Paragraph(0) + "\n", Prose.Paragraph(1), Prose.Paragraph(2)[..28] + "\n", Prose.Paragraph(3)[..28] + "\n", Prose.Paragraph(4)[..28] + "\n",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 80].Select(string.Concat);

    [Fact]
    public void Dropped_WithTheRunsOfTheMap_GivesTheExtractedTextBack() =>
        Texts.Sample(text =>
        {
            var clean = Cleaning.Run(MappedText.Of(text));
            var pieces = clean.Map.Segments.Select(s => (s.Source, Text: clean.Text.Substring(s.Start, s.Length)))
                .Concat(clean.Dropped().Select(d => (d.Source, d.Text)))
                .OrderBy(p => p.Source);

            string.Concat(pieces.Select(p => p.Text)).ShouldBe(text);
        });

    [Fact]
    public void Repairs_LieWithinTheExtractedText() =>
        Texts.Sample(text => Cleaning.Run(MappedText.Of(text)).Repairs.ShouldAllBe(r => 0 <= r.Start && r.Start <= r.End && r.End <= text.Length && r.Count > 0));
}
