using Reports.Parse.Isolation;

namespace Reports.Fuzz;

/// <summary>Counts what became of mutations, and keeps those that tell something.</summary>
internal sealed class Tally(string? keep)
{
    private static readonly string[] Deaths = ["parser_crash", "parser_memory", "parse_timeout"];

    private readonly Lock _lock = new();
    private readonly SortedDictionary<(string Format, string Outcome), int> _counts = [];
    private readonly SortedDictionary<string, List<string>> _findings = new(StringComparer.Ordinal);
    private readonly PriorityQueue<Sample, TimeSpan> _slowest = new();

    /// <summary>Whether nothing escaped and no limit was overrun.</summary>
    public bool IsSound { get; private set; } = true;

    public void Add(Sample sample, string outcome, TimeSpan took, bool isLate)
    {
        lock (_lock)
        {
            Count(sample, outcome, took);
            IsSound &= !isLate;
            if (isLate || Array.Exists(Deaths, death => outcome.Contains(death, StringComparison.Ordinal)))
            {
                Keep(sample, isLate ? "overran its limit" : outcome);
            }
        }
    }

    public void AddUnhandled(Sample sample, Exception e, TimeSpan took)
    {
        lock (_lock)
        {
            Count(sample, "UNHANDLED", took);
            IsSound = false;
            var kind = e is ParserFailedException failed ? failed.Kind : e.GetType().Name;
            var place = e.ToString().Split('\n').FirstOrDefault(line => line.Contains(" at Reports.Parse.", StringComparison.Ordinal) && !line.Contains("Isolation", StringComparison.Ordinal));
            Keep(sample, $"UNHANDLED {kind}{place?.TrimEnd()}");
        }
    }

    public void Print(TextWriter output)
    {
        foreach (var format in _counts.GroupBy(count => count.Key.Format))
        {
            output.WriteLine($"{format.Key,-5} {format.Sum(count => count.Value),6}  {string.Join("  ", format.Select(count => $"{count.Key.Outcome} {count.Value}"))}");
        }

        while (_slowest.TryDequeue(out var sample, out var took))
        {
            output.WriteLine($"slow  {took.TotalMilliseconds,6:0} ms  {sample.Name}");
            Write(sample);
        }

        foreach (var (finding, names) in _findings)
        {
            output.WriteLine($"{names.Count,4} × {finding}: {names[0]}");
        }
    }

    private void Count(Sample sample, string outcome, TimeSpan took)
    {
        const int Slowest = 5;
        _counts[(sample.Format, outcome)] = _counts.GetValueOrDefault((sample.Format, outcome)) + 1;
        _slowest.Enqueue(sample, took);
        if (_slowest.Count > Slowest)
        {
            _slowest.Dequeue();
        }
    }

    private void Keep(Sample sample, string finding)
    {
        if (!_findings.TryGetValue(finding, out var names))
        {
            _findings[finding] = names = [];
        }

        names.Add(sample.Name);
        Write(sample);
    }

    private void Write(Sample sample)
    {
        if (keep is not null)
        {
            Directory.CreateDirectory(keep);
            File.WriteAllBytes(Path.Combine(keep, sample.Name), sample.Bytes);
        }
    }
}
