using Reports.Contracts.Problems;

namespace Reports.Ingest.Archives;

/// <summary>Counts what comes out of an archive.</summary>
internal sealed class ArchiveBudget(ArchiveLimits limits)
{
    private long _all;

    /// <summary>So many more bytes came out of an entry that had given <paramref name="before"/>.</summary>
    /// <exception cref="ProblemException"><c>zip_bomb</c>: that is more than the archive, or the entry, may hold.</exception>
    public void Count(int more, long before, long packed)
    {
        var size = before + more;
        _all += more;
        if (_all > limits.MostBytes || size > limits.LargestEntry || (size > limits.RatioFrom && size / limits.MostTimes > packed))
        {
            throw new ProblemException("zip_bomb");
        }
    }
}
