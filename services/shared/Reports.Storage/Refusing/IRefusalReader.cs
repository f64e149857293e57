using Reports.Storage.Ledger;

namespace Reports.Storage.Refusing;

/// <summary>What pages and programs ask of the files that the door refused.</summary>
public interface IRefusalReader
{
    /// <summary>Refusals, the latest first.</summary>
    /// <exception cref="BadCursorException">The cursor is not one of this list.</exception>
    Task<RefusalPage> ListAsync(RefusalFilter filter, int limit, string? cursor, CancellationToken cancellationToken = default);

    /// <summary>How many of the refused files that fit, but for the filter's code, there are of each code.</summary>
    Task<IReadOnlyDictionary<string, long>> CountByCodeAsync(RefusalFilter filter, CancellationToken cancellationToken = default);
}
