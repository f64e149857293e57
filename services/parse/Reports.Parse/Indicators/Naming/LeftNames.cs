using Reports.Parse.Indicators.Lexing;
using Reports.Parse.Indicators.Reading;
using Reports.Parse.Indicators.Words;

namespace Reports.Parse.Indicators.Naming;

/// <summary>Makes the things measured of the words on the left of a figure: one, or the members of an enumeration.</summary>
internal sealed class LeftNames(string text, Memory memory)
{
    public List<Head> Find(Quantity quantity, LeftWords left, int run)
    {
        var name = text[left.NameStart..left.NameEnd];
        if (left.Respectively)
        {
            var members = NameList.Split(name, run);
            return members.Count == 1 && run > 1 && memory.Group.Count == run
                ? [.. memory.Group.Select(h => NamedThing.Aspect(h, name))]
                : [.. members.Select(m => NamedThing.Of(text, m, left))];
        }

        if (run == 2 && Twofold.Split(name) is { } both)
        {
            return [.. both.Select(m => NamedThing.Of(text, m, left))];
        }

        if (Parties(left, name, run) is { } parties)
        {
            return parties;
        }

        if (Nouns.IsAspect(name) && memory.Last is { } last && !NamedThing.IsOwn(name, last))
        {
            return [NamedThing.Aspect(last, name)];
        }

        if (memory.Last is { } whole && Canonical.Find(name) is null && IsPartPlace(left))
        {
            return [whole with { Scope = name }];
        }

        if (left.Each || quantity.Kind == UnitKind.Percent)
        {
            var members = NameList.Members(name);
            return [.. (members.Count == 1 && left.Each ? Pairs(name) ?? members : members).Select(m => NamedThing.Of(text, m, left))];
        }

        return [NamedThing.Of(text, name, left)];
    }

    // 其中珠三角地区: the same thing, of a part.
    private bool IsPartPlace(LeftWords left) =>
        text.AsSpan(0, left.NameStart).EndsWith("其中") && text[left.NameEnd - 1] is '区' or '市' or '县' or '省' or '州' or '盟' or '旗' or '镇' or '乡';

    // 甲、乙分别完成投资: one figure for each.
    private List<Head>? Parties(LeftWords left, string name, int run)
    {
        var subject = text.AsSpan(left.SubjectStart, Math.Max(0, left.SubjectEnd - left.SubjectStart));
        return run > 1 && subject.EndsWith("分别") && NameList.Split(subject[..^2].ToString(), run) is var parties && parties.Count == run
            ? [.. parties.Select(p => NamedThing.Of(text, p + name, LeftWords.None))]
            : null;
    }

    // 环节时限材料均: three or four nouns of two characters in a row.
    private static List<string>? Pairs(string name) =>
        name.Length is 6 or 8 && name.AsSpan().IndexOfAny("“”的") < 0 ? [.. name.Chunk(2).Select(c => new string(c))] : null;
}
