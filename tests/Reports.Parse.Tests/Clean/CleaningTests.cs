using Reports.Parse.Clean;

namespace Reports.Parse.Tests.Clean;

public sealed class CleaningTests
{
    [Theory]
    [InlineData("甲\r\n乙", "甲\n乙")]
    [InlineData("甲\r乙", "甲\n乙")]
    [InlineData("甲\u0085乙\u2028丙\u2029丁", "甲\n乙\n丙\n丁")]
    [InlineData("甲\f乙\v丙", "甲\n乙\n丙")]
    [InlineData("甲\0乙\u0007丙\u009B丁", "甲乙丙丁")]
    [InlineData("\uFEFF甲\uFEFF\uFFFE", "甲")]
    [InlineData("甲\t乙", "甲\t乙")]
    [InlineData("\u001B[31m甲\u001B[0m", "甲")]
    [InlineData("\u001B甲", "甲")]
    [InlineData("\uD840\uDC00", "\uD840\uDC00")]
    [InlineData("甲  \u3000\n乙\t\n", "甲\n乙")]
    [InlineData("　　甲", "甲")]
    [InlineData("\t\t甲\t乙", "\t\t甲\t乙")]
    [InlineData("甲\n\n\n\n\n\n乙", "甲\n乙")]
    [InlineData("甲\n\n乙", "甲\n乙")]
    [InlineData("\n\n甲\n\n", "甲")]
    public void Run_Fault_IsRepaired(string extracted, string clean) => Cleaning.Run(MappedText.Of(extracted)).Text.ShouldBe(clean);

    [Fact]
    public void Run_HalfASurrogatePair_IsReplaced() => Cleaning.Run(MappedText.Of("甲\uD800乙\uDC00")).Text.ShouldBe("甲\uFFFD乙\uFFFD");

    [Fact]
    public void Run_AThousandMarksOnOneLetter_KeepsThirtyTwo() =>
        Cleaning.Run(MappedText.Of("e" + new string('\u0301', 1_000) + "乙")).Text.ShouldBe("e" + new string('\u0301', 32) + "乙");

    [Fact]
    public void Run_RepairedText_LogsWhatWasDoneAndWhereInTheExtractedText()
    {
        var repairs = Cleaning.Run(MappedText.Of("甲\r\n乙\0\r\n丙")).Repairs;

        repairs.Select(r => (r.Kind, r.Start, r.End, r.Count)).ShouldBe([(LineEnds.Kind, 1, 6, 2), (ControlCharacters.Kind, 4, 5, 1)]);
    }

    [Theory]
    [InlineData("甲\r\n乙\0\r\n\r\n\r\n\r\n丙 \u3000")]
    [InlineData("\0\0甲")]
    [InlineData("甲乙")]
    [InlineData("")]
    public void Dropped_WithTheRunsOfTheMap_GivesTheExtractedTextBack(string extracted)
    {
        var clean = Cleaning.Run(MappedText.Of(extracted));
        var pieces = clean.Map.Segments.Select(s => (s.Source, clean.Text.Substring(s.Start, s.Length)))
            .Concat(clean.Dropped().Select(d => (d.Source, d.Text)))
            .OrderBy(p => p.Source);

        string.Concat(pieces.Select(p => p.Item2)).ShouldBe(extracted);
    }
}
