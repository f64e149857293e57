using Reports.Contracts.Documents;
using Reports.Parse.Indicators.Naming;
using Reports.Parse.Indicators.Words;
using Reports.Parse.Indicators.Sentences;

namespace Reports.Parse.Indicators.Reading;

/// <summary>
/// Reads the promises without a figure in a list of targets: 居民收入增长与经济增长基本同步, 完成国家下达的能耗强度下降目标. They are rows too: that a
/// target is not a number is what a reader of targets looks for.
/// </summary>
internal sealed class PromiseReader(string text, List<Observation> found)
{
    private const int Shortest = 4;
    private const int Longest = 60;

    private static readonly WordTable<bool> Qualities = new(WordFile.Rows("qualities.txt").Select(r => KeyValuePair.Create(r[0], true)));
    private static readonly Comparer<Observation> InOrder = Comparer<Observation>.Create((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
    private static readonly string[] Growths = ["增长", "增速", "涨幅", "增幅"];

    /// <summary>Reads the clauses of a sentence of targets that hold no figure.</summary>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="setting">Where it stands.</param>
    /// <param name="first">The first observation of the sentence, if it has one.</param>
    public void Read(int start, int end, Setting setting, int first)
    {
        var (figures, next) = (found.Count, first);
        for (var from = start; from < end;)
        {
            var to = SentenceCutter.ClauseEnd(text, from, end);
            while (next < figures && found[next].End <= from)
            {
                next++;
            }

            var hasFigure = next < figures && found[next].Start < to;
            if (to - from is >= Shortest and <= Longest && !hasFigure && Promise(from, to, setting) is { } promise)
            {
                found.Add(promise);
            }

            from = to + 1;
        }

        if (found.Count > figures)
        {
            found.Sort(first, found.Count - first, InOrder);
        }
    }

    private Observation? Promise(int from, int to, Setting setting)
    {
        while (to > from && text[to - 1] is '。' or '；' or ';' or ' ')
        {
            to--;
        }

        var clause = text.AsSpan(from, to - from);
        var kept = Qualities.Ending(clause, out _);
        var name = kept > 0 ? clause[..^kept] : Assigned(clause);
        if (name.Length < 2)
        {
            return null;
        }

        var words = Bare(name);
        return new Observation
        {
            Name = words,
            Indicator = Canonical.Find(words)?.Id,
            Measure = Measures.Qualitative,
            Unit = string.Empty,
            Qualifier = "exact",
            Tone = kept > 0 ? clause[^kept..].ToString() : clause.ToString(),
            Role = Roles.Target,
            Period = setting.Period,
            Zone = setting.Zone,
            Start = from,
            End = to,
        };
    }

    // 完成省下达的 | 能耗强度下降 | 目标任务.
    private static ReadOnlySpan<char> Assigned(ReadOnlySpan<char> clause)
    {
        var given = clause.IndexOf("下达的");
        if (given < 0 || !(clause.StartsWith("完成") || clause.StartsWith("确保完成") || clause.StartsWith("全面完成")) || clause.IndexOf("目标") < given)
        {
            return default;
        }

        var rest = clause[(given + 3)..];
        return rest[..rest.LastIndexOf("目标")].TrimEnd('等');
    }

    private static string Bare(ReadOnlySpan<char> name)
    {
        var words = name.Trim(" 、，,").ToString();
        var growth = Array.Find(Growths, g => words.Length > g.Length + 1 && words.EndsWith(g, StringComparison.Ordinal));
        return growth is null ? words : words[..^growth.Length];
    }
}
