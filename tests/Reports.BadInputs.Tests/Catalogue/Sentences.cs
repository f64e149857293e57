namespace Reports.BadInputs.Tests.Catalogue;

/// <summary>What people are told stands in both languages.</summary>
internal static class Sentences
{
    public const string Chinese = "zh-CN";
    public const string English = "en";

    public static readonly string[] Languages = [Chinese, English];

    /// <summary>Reads a sentence in either language; fails where one is missing, unfinished or in the other language.</summary>
    public static async Task InBothAsync(Func<string, Task<string>> read)
    {
        foreach (var language in Languages)
        {
            ShouldBeIn(language, await read(language));
        }
    }

    public static void ShouldBeIn(string language, string sentence)
    {
        sentence.ShouldNotBeNullOrWhiteSpace();
        sentence.Any(c => c is >= '\u4E00' and <= '\u9FFF').ShouldBe(language == Chinese, sentence);
    }
}
