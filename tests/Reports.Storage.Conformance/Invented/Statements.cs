using Reports.Contracts.Documents;

namespace Reports.Storage.Conformance.Invented;

/// <summary>Documents that state figures and name things.</summary>
public static class Statements
{
    private const string First = "全市地区生产总值完成812.5亿元,增长6.2%。";
    private const string Second = "栖屏区新增就业0.8万人,获评无尘城市。";

    /// <summary>A report of 砚汀市 with four observations and three mentions, in two passages.</summary>
    public static ParsedDocument Document(string id, int year = 2024)
    {
        var whole = Documents.Parsed(id, year: year);
        return whole with
        {
            Text = First + Second,
            Source = [new SourceSegment(0, 0, First.Length + Second.Length)],
            Meta = whole.Meta with { Review = $"{year - 1}" },
            Quality = [],
            Passages = [new Passage(0, 0, First.Length, [], "review"), new Passage(1, First.Length, First.Length + Second.Length, [], "review")],
            Observations =
            [
                Of("812.5亿元", "地区生产总值", "level", 812.5m, "亿元", year) with { Indicator = "gdp", BaseValue = 81_250_000_000m, BaseUnit = "元" },
                Of("6.2%", "地区生产总值", "growth", 6.2m, "%", year) with { Indicator = "gdp", BaseValue = 6.2m, BaseUnit = "%", Flags = ["decimal_suspect", "outlier"] },
                Of("0.8万人", "城镇新增就业", "level", 0.8m, "万人", year) with { Indicator = "urban_new_jobs", Scope = "栖屏区", Tone = "力争", ValueHigh = 0.9m },
                Of("无尘城市", "无尘城市", "qualitative", null, "", year) with { Role = "target", Period = null },
            ],
            Entities = [Mention("place", "栖屏区") with { Code = "990102" }, Mention("honour", "无尘城市"), Mention("place", "全市")],
        };
    }

    private static Observation Of(string text, string name, string measure, decimal? value, string unit, int year)
    {
        var start = (First + Second).IndexOf(text, StringComparison.Ordinal);
        return new Observation
        {
            Name = name,
            Measure = measure,
            Value = value,
            Unit = unit,
            Qualifier = "exact",
            Role = "actual",
            Period = $"{year - 1}",
            Zone = "review",
            Start = start,
            End = start + text.Length,
        };
    }

    private static EntityMention Mention(string type, string text)
    {
        var start = (First + Second).IndexOf(text, StringComparison.Ordinal);
        return new EntityMention(type, text, start, start + text.Length);
    }
}
