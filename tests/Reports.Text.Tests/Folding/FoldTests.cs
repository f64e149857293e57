using System.Text;
using CsCheck;
using Reports.Text.Folding;

namespace Reports.Text.Tests.Folding;

public sealed class FoldTests
{
    [Theory]
    [InlineData("ＧＤＰ增長５．３％", "gdp增长5.3%")]
    [InlineData("乾坤 瞭望 著名", "乾坤瞭望著名")]
    [InlineData("新能源，佔比（三成）", "新能源,占比(三成)")]
    [InlineData("建设…㎡㈠", "建设...m2(一)")]
    [InlineData("⼀带一路", "一带一路")]
    [InlineData("Ⅳ类", "iv类")]
    [InlineData("Café Cafe\u0301", "cafe cafe")]
    [InlineData("薴", "苎")]
    [InlineData("\uD840\uDC00 \uD840\uDC01", "\uD840\uDC00\uD840\uDC01")]
    [InlineData("ǁ", "‖")]
    [InlineData("", "")]
    public void ToText_Characters_FoldsEach(string text, string folded) => Fold.ToText(text).ShouldBe(folded);

    [Theory]
    [InlineData("抽水 蓄能", "抽水蓄能")]
    [InlineData("抽水\r\n　　蓄能", "抽水蓄能")]
    [InlineData("南\u2002男", "南男")]
    [InlineData("抽\u200B水\uFEFF蓄\u00AD能", "抽水蓄能")]
    [InlineData("抽 \u200B 水", "抽水")]
    [InlineData("发展 GDP 目标", "发展gdp目标")]
    [InlineData("open \t\n data", "open data")]
    [InlineData("  open data  ", "open data")]
    [InlineData("。 A", "。 a")]
    [InlineData(" \u200B ", "")]
    public void ToText_WhiteSpace_StaysOnlyBetweenOthersThanHan(string text, string folded) => Fold.ToText(text).ShouldBe(folded);

    [Fact]
    public void ToText_LoneSurrogate_IsDropped()
    {
        Fold.ToText("中\uD840国").ShouldBe("中国");
        Fold.ToText("中\uDC00国\uD840").ShouldBe("中国");
    }

    [Fact]
    public void Of_Expansion_MapsEveryUnitToItsSource()
    {
        var folded = Fold.Of("共㎡ a\u0301 \uD840\uDC00…");

        folded.Text.ShouldBe("共m2 a\uD840\uDC00...");
        folded.Source.ShouldBe([0, 1, 1, 2, 3, 6, 6, 8, 8, 8]);
        folded.SourceEnd.ShouldBe([1, 2, 2, 3, 4, 8, 8, 9, 9, 9]);
    }

    [Fact]
    public void ToText_EveryCharacter_FoldsToItsOwnFold()
    {
        for (var code = 0; code <= 0x3FFFF; code++)
        {
            if (code is < 0xD800 or > 0xDFFF)
            {
                var once = Fold.ToText("a" + char.ConvertFromUtf32(code) + "a");
                Fold.ToText(once).ShouldBe(once, $"U+{code:X4}");
            }
        }
    }

    [Fact]
    public void ToText_EveryHanCharacter_IsNormalForm()
    {
        for (var code = 0x3400; code <= 0x9FFF; code++)
        {
            var normalized = char.ConvertFromUtf32(code).Normalize(NormalizationForm.FormKC);
            Fold.ToText(normalized).ShouldBe(Fold.ToText(char.ConvertFromUtf32(code)), $"U+{code:X4}");
        }
    }

    [Fact]
    public void Of_AnyText_HasTheTextOfToTextAndAnAscendingMap() =>
        Gen.Char.Array[0, 60].Select(units => new string(units)).Sample(
            text =>
            {
                var folded = Fold.Of(text);
                var ascending = folded.Source.Zip(folded.Source.Skip(1)).All(pair => pair.First <= pair.Second);
                var inside = folded.Source.Zip(folded.SourceEnd).All(span => span.First < span.Second && span.Second <= text.Length);
                return folded.Text == Fold.ToText(text) && folded.Source.Length == folded.Text.Length && ascending && inside;
            },
            seed: "0000000000000",
            iter: 20_000);
}
