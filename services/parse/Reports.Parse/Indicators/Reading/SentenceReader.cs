using Reports.Contracts.Documents;
using Reports.Parse.Indicators.Lexing;
using Reports.Parse.Indicators.Naming;
using Reports.Parse.Indicators.Sentences;

namespace Reports.Parse.Indicators.Reading;

/// <summary>
/// Reads a sentence clause by clause and carries what later clauses leave unsaid: the thing measured, the period, the pairing of an
/// enumeration.
/// </summary>
internal sealed class SentenceReader(string text, ReportPeriods periods, List<Observation> found)
{
    private readonly List<Quantity> _quantities = [];
    private readonly List<Head> _heads = [];
    private readonly List<Head> _group = [];
    private readonly List<Pending> _pending = [];
    private string? _said;
    private string? _fromYear;
    private Setting _setting = new(string.Empty, null, false);
    private int _sentence;

    /// <summary>A figure whose name stands after the next one (14方面60项事项).</summary>
    private sealed record Pending(Quantity Quantity, LeftWords Left);

    public void Read(int start, int end, Setting setting)
    {
        _quantities.Clear();
        QuantityLexer.Read(text, start, end, _quantities);
        _setting = setting;
        _sentence = start;
        _heads.Clear();
        _group.Clear();
        (_said, _fromYear) = (null, null);
        var next = 0;
        for (var from = start; from < end;)
        {
            var to = ClauseEnd(from, end, next);
            var first = next;
            while (next < _quantities.Count && _quantities[next].Start < to)
            {
                next++;
            }

            if (first < next)
            {
                ReadClause(from, to, first, next);
            }
            else if (TimeWords.Last(text.AsSpan(from, to - from), periods) is { } period)
            {
                _said = period;
            }

            if (to < end && text[to] is '；' or ';')
            {
                _group.Clear();
                _heads.Clear();
            }

            from = to + 1;
        }
    }

    private int ClauseEnd(int from, int end, int next)
    {
        var to = Sentences.Sentences.ClauseEnd(text, from, end);
        foreach (var quantity in _quantities.Skip(next).TakeWhile(q => q.Start < to))
        {
            if (quantity.End > to)
            {
                return ClauseEnd(quantity.End, end, next);
            }
        }

        return to;
    }

    private void ReadClause(int from, int to, int first, int next)
    {
        var previous = from;
        var names = new List<Head>();
        var carried = default(LeftWords);
        var group = new List<Head>();
        for (var i = first; i < next; i++)
        {
            var quantity = _quantities[i];
            var limit = i + 1 < next ? _quantities[i + 1].Start : to;
            var gap = text.AsSpan(previous, Math.Max(0, quantity.Start - previous)).Trim();
            var left = i > first && gap is "、" or "和" or "与" or "及" or "，" or "," or "至" or "、约" ? Continued(carried) : LeftReader.Read(text, previous, quantity.Start, quantity.Kind, periods);
            var continues = i > first && gap is "、" or "和" or "与" or "及" or "，" or ",";
            if (IsOther(quantity, left, limit))
            {
                continue;
            }

            if (!continues)
            {
                carried = left;
                names = Names(quantity, left, limit, Run(i, next), out var used);
                previous = Math.Max(quantity.End, used);
                if (names.Count == 0)
                {
                    _pending.Add(new Pending(quantity, left));
                    continue;
                }

                Settle(names[0]);
            }
            else
            {
                previous = quantity.End;
            }

            var run = Run(i, next);
            var member = i - RunStart(i, first);
            if (carried.Respectively && names.Count > 1)
            {
                Emit(quantity, left, names[Math.Min(member, names.Count - 1)], from);
                group.Add(names[Math.Min(member, names.Count - 1)]);
            }
            else if (names.Count > 1 && !continues && !Shares(quantity, left) && run == names.Count && run > 1)
            {
                Emit(quantity, left, names[0], from);
                group.Add(names[0]);
            }
            else if (names.Count > 1 && continues && member < names.Count && run + member >= names.Count)
            {
                Emit(quantity, left, names[member], from);
                group.Add(names[member]);
            }
            else
            {
                foreach (var name in names)
                {
                    Emit(quantity, left, name, from);
                    group.Add(name);
                }
            }
        }

        if (_pending.Count > 0 && Fallback(from) is { } fallback)
        {
            Settle(fallback);
        }

        _pending.Clear();
        Remember(group);
    }

    private static LeftWords Continued(LeftWords left) => left with { Qualifier = null };

    private static bool Shares(Quantity quantity, in LeftWords left) => left.Each || quantity.Kind is UnitKind.Rank;

    // How many figures stand in a row from here on, parted by 、 or 和 alone.
    private int Run(int i, int next)
    {
        var count = 1;
        while (i + 1 < next && IsJoined(i))
        {
            count++;
            i++;
        }

        return count;
    }

    private int RunStart(int i, int first)
    {
        while (i > first && IsJoined(i - 1))
        {
            i--;
        }

        return i;
    }

    private bool IsJoined(int i)
    {
        var gap = text.AsSpan(_quantities[i].End, Math.Max(0, _quantities[i + 1].Start - _quantities[i].End)).Trim();
        return gap is "、" or "和" or "与" or "及" or "，" or ",";
    }

    private List<Head> Names(Quantity quantity, LeftWords left, int limit, int run, out int used)
    {
        used = quantity.End;
        if (quantity.Kind == UnitKind.Rank)
        {
            return RankNames(left);
        }

        if (left.IsShare)
        {
            return [.. Bases(left, run).Select(h => ShareOf(h, left))];
        }

        var (start, end) = RightReader.Read(text, quantity.End, limit);
        if (end > start && TakesRight(quantity, left, limit))
        {
            used = end;
            return [Named(Right(quantity, start, end, limit), left)];
        }

        if (left.HasName)
        {
            return LeftNames(quantity, left, run);
        }

        if (end == start && IsAct(left) is false && !left.HasPredicate && quantity.Kind is UnitKind.Count or UnitKind.Place && RightReader.ObjectAfter(text, quantity.End, limit) is var (from, to) && to > from && _group.Count == 0)
        {
            used = to;
            return [Named(text[from..to], left)];
        }

        if (left.SubjectEnd > left.SubjectStart)
        {
            return [Named(text[left.SubjectStart..left.SubjectEnd], left)];
        }

        return Carried(left, run) is { Count: > 0 } carried ? carried : end > start ? [Named(text[start..end], left)] : [];
    }

    private static bool? IsAct(in LeftWords left) => left.ActEnd > left.ActStart;

    private bool TakesRight(Quantity quantity, in LeftWords left, int limit)
    {
        if (left.Respectively || left.To || left.From)
        {
            return false;
        }

        var counts = quantity.Kind is UnitKind.Count or UnitKind.Place;
        if (counts && left.Direction == 0)
        {
            return !left.Reaches || !left.HasName;
        }

        if (text[quantity.End..Math.Min(limit, quantity.End + 1)] == "的" && quantity.Kind == UnitKind.Percent && left.Direction == 0 && !left.HasName)
        {
            return true;
        }

        return quantity.Kind is not (UnitKind.Percent or UnitKind.Point or UnitKind.Multiple) && !left.HasName && left.Direction == 0 && !left.Reaches
            || (quantity.Kind is UnitKind.Money or UnitKind.Measure or UnitKind.Energy && !left.HasName && left.Direction == 0 && left.ActEnd > left.ActStart);
    }

    // A capacity inside the name of a works is no figure of its own: …200万千瓦风光项目.
    private bool IsOther(Quantity quantity, in LeftWords left, int limit)
    {
        if (quantity.Kind == UnitKind.Time && !(left.Reaches || left.Direction != 0 || left.To))
        {
            return true;
        }

        if (quantity.Kind is UnitKind.Energy or UnitKind.Measure or UnitKind.Money && left.HasName && !left.Reaches && left.Direction == 0 && quantity.Tone is null)
        {
            var (start, end) = RightReader.Read(text, quantity.End, limit);
            var noun = text.AsSpan(start, end - start);
            return noun.EndsWith("项目") || noun.EndsWith("工程") || noun.EndsWith("电站") || noun.EndsWith("机组") || noun.EndsWith("基地") || noun.EndsWith("线路") || noun.EndsWith("生产线") || noun.EndsWith("装置") || noun.EndsWith("光伏") || noun.EndsWith("风电");
        }

        return false;
    }

    private string Right(Quantity quantity, int start, int end, int limit)
    {
        var noun = text[start..end];
        if (noun.Length > 1 || limit >= text.Length)
        {
            return noun;
        }

        // 214个村、13万户 | 燃煤散烧综合治理: a short noun shares what follows the next figure.
        var nextAt = _quantities.FindIndex(q => q.Start == limit);
        if (nextAt > 0 && text.AsSpan(end, limit - end).Trim() is "、" or "和" && RightReader.Read(text, _quantities[nextAt].End, Sentences.Sentences.ClauseEnd(text, _quantities[nextAt].End, text.Length)) is var (from, to) && to > from)
        {
            return noun + text[from..to];
        }

        return noun;
    }

    private List<Head> LeftNames(Quantity quantity, in LeftWords left, int run)
    {
        var name = text[left.NameStart..left.NameEnd];
        var scoped = left;
        if (left.Respectively)
        {
            var members = NameList.Split(name, run);
            if (members.Count == run || members.Count > 1)
            {
                return [.. members.Select(m => Named(m, scoped))];
            }

            return run > 1 && _group.Count == run ? [.. _group.Select(h => Joined(h, name))] : [Named(name, left)];
        }

        if (IsSuffix(name) && _heads.Count > 0)
        {
            return [Joined(_heads[^1], name)];
        }

        var each = left.Each || (quantity.Kind == UnitKind.Percent && !left.IsShare);
        if (each)
        {
            var members = NameList.Members(name);
            if (members.Count == 1 && left.Each && NounTriple(name) is { } triple)
            {
                members = triple;
            }

            return [.. members.Select(m => Named(m, scoped))];
        }

        return [Named(name, left)];
    }

    // 环节时限材料均: nouns of two characters in a row.
    private static List<string>? NounTriple(string name) =>
        name.Length is 6 or 8 && name.AsSpan().IndexOfAny("“”的") < 0 ? [.. name.Chunk(2).Select(c => new string(c))] : null;

    private List<Head> RankNames(in LeftWords left)
    {
        var scoped = left;
        if (left.HasName)
        {
            var (name, _) = RankField.Cut(text[left.NameStart..left.NameEnd]);
            if (name.Length > 0)
            {
                var members = NameList.Members(name);
                return [.. members.Select(m => IsSuffix(m) && _heads.Count > 0 ? Joined(_heads[^1], m) : Named(m, scoped))];
            }
        }

        if (left.SubjectEnd > left.SubjectStart && !left.HasName)
        {
            return [Named(text[left.SubjectStart..left.SubjectEnd], left)];
        }

        return left.Each && _heads.Count > 0 ? [.. _heads.DistinctBy(h => h.Name)] : _group.Count > 0 ? [_group[^1]] : _heads.Count > 0 ? [_heads[^1]] : [];
    }

    private List<Head> Bases(in LeftWords left, int run)
    {
        var scoped = left;
        if (left.HasName)
        {
            var name = text[left.NameStart..left.NameEnd];
            return [.. (left.Respectively || left.Each ? NameList.Split(name, run) : [name]).Select(m => Named(m, scoped))];
        }

        return Carried(left, run);
    }

    private Head ShareOf(Head head, in LeftWords left)
    {
        var whole = text.AsSpan(left.WholeStart, left.WholeEnd - left.WholeStart);
        return new Head(head.Name + "占比", Canonical.Share(head.Indicator, whole), Scopes.Of(whole) ?? head.Scope);
    }

    private List<Head> Carried(in LeftWords left, int run)
    {
        if (_group.Count == 0 && _heads.Count == 0)
        {
            return [];
        }

        if (left.Respectively || run > 1)
        {
            if (run > 1 && _group.Count == run)
            {
                return [.. _group];
            }

            if (run > 1 && _heads.Count >= run)
            {
                return [.. _heads.Skip(_heads.Count - run)];
            }
        }

        var head = _group.Count > 0 ? _group[^1] : _heads[^1];
        if (left.ActEnd > left.ActStart && text.AsSpan(left.ActStart, left.ActEnd - left.ActStart).StartsWith("新") && left.ActEnd - left.ActStart > 2)
        {
            return [head with { Name = text[left.ActStart..left.ActEnd] + head.Name }];
        }

        return left.Each && _group.Count > 1 ? [.. _group] : [head];
    }

    private static bool IsSuffix(string name) => name is "总量" or "总数" or "总额" or "数量" or "规模" or "总规模" or "增速" or "增幅" or "总收入" or "净利润" or "总投资" or "总面积" or "比重" or "占比" or "累计" or "总金额" or "金额" or "总产值" or "产值" or "面积" or "增量" or "存量" or "交易额" or "总里程" or "里程" or "长度" or "总长" or "人数" or "人次" or "产量" or "销量" or "出口" or "出口额" or "均价";

    private static Head Joined(Head head, string suffix) =>
        new(head.Name.EndsWith(suffix, StringComparison.Ordinal) ? head.Name : head.Name + suffix, suffix is "总量" or "总数" or "总额" or "数量" or "增速" or "增幅" or "规模" or "总规模" ? head.Indicator : Canonical.Find(head.Name + suffix)?.Id, head.Scope);

    private Head Named(string name, in LeftWords left)
    {
        var trimmed = name.Trim(' ', '、', '，', ',');
        var scope = left.SubjectEnd > left.SubjectStart ? Scopes.Of(text.AsSpan(left.SubjectStart, left.SubjectEnd - left.SubjectStart)) : null;
        return Canonical.Find(trimmed) is { } known ? new Head(trimmed, known.Id, known.Scope ?? scope) : new Head(trimmed, null, scope);
    }

    private Head? Fallback(int from) => _group.Count > 0 ? _group[^1] : _heads.Count > 0 ? _heads[^1] : Subject.Of(text, _sentence, from) is { Length: > 1 } subject ? new Head(subject, Canonical.Find(subject)?.Id) : null;

    private void Settle(Head head)
    {
        foreach (var pending in _pending)
        {
            Emit(pending.Quantity, pending.Left, head, pending.Quantity.Start);
        }

        _pending.Clear();
    }

    private void Remember(List<Head> group)
    {
        if (group.Count == 0)
        {
            return;
        }

        var distinct = group.Where(h => !h.Name.EndsWith("占比", StringComparison.Ordinal)).DistinctBy(h => h.Name).ToList();
        if (distinct.Count == 0)
        {
            return;
        }

        _group.Clear();
        _group.AddRange(distinct);
        foreach (var head in distinct)
        {
            _heads.RemoveAll(h => h.Name == head.Name);
            _heads.Add(head);
        }
    }

    private void Emit(Quantity quantity, in LeftWords left, Head head, int clause)
    {
        var (measure, sign) = Measures.Of(quantity, left);
        var name = left.Rate && quantity.Kind == UnitKind.Rank && !head.Name.EndsWith("增速", StringComparison.Ordinal) ? head.Name + "增速" : head.Name;
        var target = Roles.IsTarget(_setting, text.AsSpan(clause, quantity.Start - clause), left.Intends);
        found.Add(new Observation
        {
            Name = name,
            Indicator = head.Indicator,
            Measure = measure,
            Value = sign * quantity.Value,
            ValueHigh = sign * quantity.High,
            Unit = quantity.Unit,
            Qualifier = quantity.Qualifier == "exact" && left.Qualifier is { } said ? said : quantity.Qualifier,
            Tone = quantity.Tone,
            Role = target ? Roles.Target : Roles.Actual,
            Period = PeriodOf(left, target),
            Scope = quantity.Kind == UnitKind.Rank ? RankField.Of(text, clause, quantity.Start) ?? head.Scope : head.Scope,
            BaseValue = quantity.Of.Base.Length > 0 ? sign * quantity.Value * quantity.Magnitude * quantity.Of.Factor : null,
            BaseUnit = quantity.Of.Base.Length > 0 ? quantity.Of.Base : null,
            Zone = _setting.Zone,
            Start = quantity.Start,
            End = quantity.End,
        });
    }

    private string? PeriodOf(in LeftWords left, bool target)
    {
        if (left.From)
        {
            _fromYear = left.Period ?? _fromYear;
            return _fromYear;
        }

        if (left.PerYear && _fromYear is { Length: 4 } first && (left.Period ?? _said ?? _setting.Period) is { Length: >= 4 } last)
        {
            return $"{first}-{last[^4..]}";
        }

        if (left.Period is { } own)
        {
            if (_fromYear is null)
            {
                _said = own;
            }

            return own;
        }

        return _said ?? (target && !_setting.IsTarget ? null : _setting.Period);
    }
}
