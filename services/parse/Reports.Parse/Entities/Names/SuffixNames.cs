using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>Names by their endings (公司, 景区, 项目, 行动): the ending is data, the beginning is found.</summary>
internal static class SuffixNames
{
    private const string Title = "工作报告";
    private const string Continuations = "镇村区城化级性式类型度率制站战";

    public static void Find(Reading reading)
    {
        var tokens = reading.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Word?.Suffix is { } suffix && !GoesOn(reading, at) && FirstToken(tokens, at, suffix) is >= 0 and var first
                && !GenericNames.Contain(reading.TextOf(first, at)))
            {
                reading.Add(suffix.Type, first, suffix.Type is EntityType.Event ? Sessions.Last(reading, at) : at);
                if (suffix.Need is SuffixNeed.Proper or SuffixNeed.Placed)
                {
                    Siblings.Find(reading, suffix.Type, first, at);
                }
            }
        }
    }

    // 中心 + 镇, 公园 + 化: the ending is part of another word.
    private static bool GoesOn(Reading reading, int at) =>
        at + 1 < reading.Tokens.Length
        && ((reading.Tokens[at + 1].IsLoose && Continuations.Contains(reading.Text[reading.Tokens[at + 1].Start])) || IsTitle(reading.Text, reading.Tokens[at].End));

    // 某市政府 + 工作报告: the title of the report itself.
    private static bool IsTitle(string text, int end) => string.CompareOrdinal(text, end, Title, 0, Title.Length) == 0;

    private static int FirstToken(ReadOnlySpan<Token> tokens, int at, Suffix suffix) => suffix.Need switch
    {
        SuffixNeed.Common => CommonNames.FirstToken(tokens, at),
        SuffixNeed.Document => IssuedNames.FirstToken(tokens, at),
        SuffixNeed.Titled => HonourWords.FirstToken(tokens, at),
        SuffixNeed.Ranked => BodyNames.FirstOfRanked(tokens, at),
        SuffixNeed.Proper when suffix.Type is EntityType.Organization && BodyNames.FirstOfNew(tokens, at) is >= 0 and var first => first,
        _ => ProperNames.FirstToken(tokens, at, suffix),
    };
}
