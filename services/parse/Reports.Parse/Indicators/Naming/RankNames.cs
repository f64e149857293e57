using Reports.Parse.Indicators.Lexing;
using Reports.Parse.Indicators.Reading;
using Reports.Parse.Indicators.Words;

namespace Reports.Parse.Indicators.Naming;

/// <summary>Finds what is ranked: 增速居全省第1位, 均居全国第一, 分别居全省第2位和第3位.</summary>
internal sealed class RankNames(string text, Memory memory)
{
    public List<Head> Find(LeftWords left, int run)
    {
        var words = text.AsSpan(left.NameStart, left.NameEnd - left.NameStart);
        var each = left.Each || words.StartsWith("均") || words.StartsWith("都");
        if (left.HasName)
        {
            if (memory.Current.Count > 0 && RankField.IsNext(text, left.NameStart, left.NameEnd))
            {
                return [memory.Current[^1]];
            }

            var (name, _) = RankField.Cut(words.ToString());
            if (name is "分别" or "分别位" || (name.Length == 0 && run > 1 && memory.Group.Count == run))
            {
                return InTurn(run);
            }

            if (memory.Current.Count > 0 && name.Length > 0 && Digits.Is(name[0]))
            {
                return [memory.Current[^1]];
            }

            if (run > 1 && memory.Current.Count == 0 && memory.Group.Count == run && Nouns.IsAspect(name))
            {
                return [.. memory.Group.Select(h => NamedThing.Aspect(h, name))];
            }

            if (name.Length > 0 && name is not ("均" or "都" or "也" or "从" or "由" or "跃"))
            {
                var expected = words.IndexOf("分别") >= 0 || words.IndexOf("分居") >= 0 || words.IndexOf("分列") >= 0 ? run : words.IndexOf('均') >= 0 ? 2 : 1;
                return [.. NameList.Split(name, expected).Select(m => Nouns.IsAspect(m) && memory.Last is { } last && !NamedThing.IsOwn(m, last) ? NamedThing.Aspect(last, m) : NamedThing.Of(text, m, left))];
            }
        }
        else if (left.SubjectEnd > left.SubjectStart)
        {
            return [NamedThing.Of(text, text[left.SubjectStart..left.SubjectEnd], left)];
        }

        return each && !memory.IsEmpty ? All() : memory.Last is { } head ? [head] : [];
    }

    private List<Head> InTurn(int run)
    {
        var heads = memory.Current.Count > 0 ? memory.Current : memory.Group;
        var measured = heads.Where(h => !h.IsShare).DistinctBy(h => h.Name, StringComparer.Ordinal).ToList();
        return measured.Count >= run ? measured[^run..] : [.. measured.TakeLast(1)];
    }

    private List<Head> All() => [.. memory.All.Concat(memory.Current.Where(h => !h.IsShare)).DistinctBy(h => h.Name, StringComparer.Ordinal)];
}
