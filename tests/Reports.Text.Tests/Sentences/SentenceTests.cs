using Reports.Text.Sentences;

namespace Reports.Text.Tests.Sentences;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("开工。增长6%,就业稳。收尾。", "6%", "增长6%,就业稳。")]
    [InlineData("一、回顾\n增长6%;就业稳。", "6%", "增长6%;就业稳。")]
    [InlineData("他说“增长6%。”此后稳定。", "6%", "他说“增长6%。”")]
    [InlineData("他说“好。”增长6%。", "6%", "增长6%。")]
    [InlineData("  增长6%", "6%", "增长6%")]
    [InlineData("多好！增长6%？是。", "6%", "增长6%？")]
    public void Around_Stretch_IsItsSentence(string text, string stretch, string sentence) => Around(text, stretch, 300).ShouldBe(sentence);

    [Fact]
    public void Around_LongSentence_IsCutAtClauses() =>
        Around("甲事项已经完成,乙事项增长6%,丙事项正在办理,丁事项明年再议。", "6%", 20).ShouldBe("乙事项增长6%,丙事项正在办理,");

    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    public void Around_NoClauses_NeverCutsACharacter(int most)
    {
        var text = string.Concat(Enumerable.Repeat("𠮷", 20)) + "6%" + string.Concat(Enumerable.Repeat("𠮷", 20));

        var sentence = Around(text, "6%", most);

        sentence.Length.ShouldBeInRange(2, most);
        sentence.ShouldContain("6%");
        char.IsLowSurrogate(sentence[0]).ShouldBeFalse();
        char.IsHighSurrogate(sentence[^1]).ShouldBeFalse();
    }

    [Fact]
    public void Around_StretchLongerThanAllowed_IsCutAtItsEnd() => Sentence.Around("很长很长很长很长", 0, 8, 4).ShouldBe("很长很长");

    private static string Around(string text, string stretch, int most)
    {
        var start = text.IndexOf(stretch, StringComparison.Ordinal);
        return Sentence.Around(text, start, start + stretch.Length, most);
    }
}
