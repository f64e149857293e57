namespace Reports.Parse.Tests;

public sealed class SentenceValuesTests
{
    [Fact]
    public void Of_WordsAndNumbers_AreWrittenInTheOrderOfTheirNames() =>
        SentenceValues.Of(("said", "txt"), ("count", 12000), ("found", "docx"))
            .Select(v => $"{v.Key}={v.Value}")
            .ShouldBe(["count=12000", "found=docx", "said=txt"]);
}
