using Reports.Parse.Indicators.Reading;
using Reports.Parse.Indicators.Words;

namespace Reports.Parse.Indicators.Naming;

/// <summary>Makes the thing measured of its name.</summary>
internal static class NamedThing
{
    /// <summary>What is appended to the name of a thing whose target was partly done.</summary>
    public const string Completed = "完成率";

    public static Head Of(string text, string name, LeftWords left)
    {
        var trimmed = name.Trim(' ', '、', '，', ',');
        var scope = left.SubjectEnd > left.SubjectStart ? Scopes.Of(text.AsSpan(left.SubjectStart, left.SubjectEnd - left.SubjectStart)) : null;
        return Canonical.Find(trimmed) is { } known ? new Head(trimmed, known.Id, known.Scope ?? scope) : new Head(trimmed, null, scope);
    }

    /// <summary>An aspect of a thing: its 总量, its 净利润.</summary>
    public static Head Aspect(Head head, string aspect)
    {
        var isWhole = Nouns.Wholes.Ending(aspect, out _) == aspect.Length;
        var name = head.Name.EndsWith(aspect, StringComparison.Ordinal) ? head.Name : (isWhole ? head.Name : Bare(head.Name)) + aspect;
        var id = isWhole ? head.Indicator : Canonical.Find(name)?.Id;
        return new Head(name, id, head.Scope);
    }

    /// <summary>Whether an aspect is an indicator of its own beside the one before it: 进出口总额…其中出口.</summary>
    public static bool IsOwn(string aspect, Head head) => head.Indicator is not null && Canonical.Find(aspect) is not null;

    // 粮食 | 播种面积, 产量: one aspect does not stand on another.
    private static string Bare(string name) =>
        Lexicon.Heads.Ending(name, out _) is > 1 and var head && head < name.Length && Nouns.Counted.Ending(name, out _) == 0 ? name[..^head] : name;

    /// <summary>How much of the target for a thing was done.</summary>
    public static Head Completion(Head head) => new(head.Name + Completed, null, head.Scope, IsShare: true);

    /// <summary>The share of a thing in a whole.</summary>
    public static Head Share(string text, Head head, LeftWords left)
    {
        var whole = text.AsSpan(left.WholeStart, left.WholeEnd - left.WholeStart);
        return new Head(head.Name + "占比", Canonical.Share(head.Indicator, whole), Scopes.Of(whole) ?? head.Scope, IsShare: true);
    }
}
