using System.Buffers;

namespace Reports.Search.Lucene.Reading;

/// <summary>The reports among hits, each with the rank of its best passage.</summary>
internal sealed class BestOfReports : IDisposable
{
    private readonly Rank[] _ranks;
    private readonly bool[] _seen;
    private readonly List<int> _reports = [];

    public BestOfReports(ReadOnlySpan<Hit> hits, Head[] heads, int reports)
    {
        _ranks = ArrayPool<Rank>.Shared.Rent(reports);
        _seen = ArrayPool<bool>.Shared.Rent(reports);
        _seen.AsSpan(0, reports).Clear();
        foreach (var hit in hits)
        {
            Take(heads[hit.Head].Report, Selection.RankOf(hit, heads));
        }
    }

    public IReadOnlyList<int> Reports => _reports;

    public Rank RankOf(int report) => _ranks[report];

    public void Dispose()
    {
        ArrayPool<Rank>.Shared.Return(_ranks);
        ArrayPool<bool>.Shared.Return(_seen);
    }

    private void Take(int report, Rank rank)
    {
        if (!_seen[report])
        {
            _seen[report] = true;
            _reports.Add(report);
            _ranks[report] = rank;
        }
        else if (rank.CompareTo(_ranks[report]) < 0)
        {
            _ranks[report] = rank;
        }
    }
}
