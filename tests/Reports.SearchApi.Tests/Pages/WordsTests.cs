using System.Text.RegularExpressions;
using Reports.Contracts.Problems;
using Reports.SearchApi.Wording;

namespace Reports.SearchApi.Tests.Pages;

public sealed partial class WordsTests
{
    [Fact]
    public void Words_BothLanguages_HaveTheSameKeysAndPlaces()
    {
        var (chinese, english) = (Words.Of(Language.Chinese), Words.Of(Language.English));
        chinese.Keys.Order(StringComparer.Ordinal).ShouldBe(english.Keys.Order(StringComparer.Ordinal));
        foreach (var key in chinese.Keys)
        {
            chinese[key].ShouldNotBeNullOrWhiteSpace();
            Places(chinese[key]).ShouldBe(Places(english[key]), key);
        }
    }

    private static IEnumerable<string> Places(string sentence) =>
        Place().Matches(sentence).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
