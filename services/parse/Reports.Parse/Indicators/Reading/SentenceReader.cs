using Reports.Contracts.Documents;
using Reports.Parse.Indicators.Naming;

namespace Reports.Parse.Indicators.Reading;

/// <summary>
/// Reads a sentence clause by clause and carries what later clauses leave unsaid: the thing measured, the period, the pairing of an
/// enumeration.
/// </summary>
internal sealed class SentenceReader
{
    private readonly string _text;
    private readonly ReportPeriods _periods;
    private readonly FigurePeriods _figurePeriods;
    private readonly Figures _figures;
    private readonly Memory _memory = new();
    private readonly CarriedNames _carried;
    private readonly ObservationWriter _writer;
    private readonly ClauseReader _clauses;

    public SentenceReader(string text, ReportPeriods periods, List<Observation> found)
    {
        (_text, _periods) = (text, periods);
        _figures = new Figures(text);
        _carried = new CarriedNames(text, _memory);
        _figurePeriods = new FigurePeriods(periods);
        _writer = new ObservationWriter(text, _figurePeriods, found);
        _clauses = new ClauseReader(text, _figures, _memory, new NameFinder(text, _figures, _memory, _carried), periods, _writer);
    }

    public void Read(int start, int end, Setting setting)
    {
        _figures.Read(start, end);
        if (_figures.Count == 0)
        {
            return;
        }

        _memory.Begin();
        _writer.Begin(setting);
        _figurePeriods.Begin(setting);
        var next = 0;
        for (var from = start; from < end;)
        {
            var to = _figures.ClauseEnd(from, end, next);
            var first = next;
            while (next < _figures.Count && _figures[next].Start < to)
            {
                next++;
            }

            Clause(start, from, to, first, next);
            if (to < end && _text[to] is '；' or ';')
            {
                _memory.Forget();
            }

            from = to + 1;
        }
    }

    private void Clause(int sentence, int from, int to, int first, int next)
    {
        if (first < next)
        {
            _clauses.Read(sentence, from, to, first, next);
            _carried.Plain = default;
            return;
        }

        _carried.Plain = (from, to);
        if (TimeWords.Last(_text.AsSpan(from, to - from), _periods) is { } period)
        {
            _figurePeriods.Say(period);
        }
    }
}
