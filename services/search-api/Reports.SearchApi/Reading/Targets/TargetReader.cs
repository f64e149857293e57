using System.Runtime.CompilerServices;
using Reports.Storage.Facts.Reading;
using Reports.Storage.Ledger;
using Reports.Text.Places;

namespace Reports.SearchApi.Reading.Targets;

/// <summary>
/// Reads targets with what became of them, place by place. They are put together when they are asked for, so that a report that came, was
/// parsed anew or was withdrawn a moment ago counts at once.
/// </summary>
internal sealed class TargetReader(IFactReader facts)
{
    private const int CodeLength = 6;
    private const int PlacesAtOnce = 50;
    private const int MostPlaces = 400;

    /// <summary>A page, and the cursor of the next or null. Where few targets fit, a page may be short and go on all the same.</summary>
    /// <exception cref="BadCursorException">The cursor is not one of this list.</exception>
    public async Task<(IReadOnlyList<TargetPair> Pairs, string? Next)> ReadAsync(TargetFilter filter, int limit, string? cursor, CancellationToken cancellationToken)
    {
        var after = FactCursor.Parse(cursor);
        if (after is { First.Length: < CodeLength })
        {
            throw new BadCursorException();
        }

        List<TargetPair> found = [];
        var places = 0;
        await foreach (var place in PlacesAsync(filter.Statements, after, cancellationToken))
        {
            found.AddRange((await OfPlaceAsync(filter, place, cancellationToken)).Where(pair => after is null || IsAfter(pair, place, after)));
            if (found.Count > limit)
            {
                return (found[..limit], Cursor(found[limit - 1]));
            }

            if (++places == MostPlaces)
            {
                return (found, new FactCursor($"{place}{char.MaxValue}", "", 0).ToString());
            }
        }

        return (found, null);
    }

    private async Task<IEnumerable<TargetPair>> OfPlaceAsync(TargetFilter filter, string place, CancellationToken cancellationToken)
    {
        var targets = await facts.AllAsync(filter.Statements with { Codes = [place], Beneath = false, Role = "target" }, cancellationToken);
        if (targets.Count == 0)
        {
            return [];
        }

        var codes = PlaceHistory.Codes(place);
        var from = targets.Min(target => target.Source.Year);
        var reports = await facts.SourcesAsync(new SourceFilter { Codes = codes, Beneath = false, FromYear = from }, cancellationToken);
        var found = await facts.AllAsync(new ObservationFilter { Codes = codes, Beneath = false, FromYear = from, Role = "actual", Indicators = filter.Statements.Indicators }, cancellationToken);
        return new TargetPairs(reports, found).Of(targets)
            .Where(pair => filter.Statuses.Count == 0 || filter.Statuses.Contains(pair.Judgement.Status))
            .OrderBy(pair => pair.Target.Source.Report, StringComparer.Ordinal).ThenBy(pair => pair.Target.Source.Document, StringComparer.Ordinal).ThenBy(pair => pair.Target.Row.N);
    }

    private async IAsyncEnumerable<string> PlacesAsync(ObservationFilter filter, FactCursor? after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var last = after?.First[..CodeLength];
        if (last is not null)
        {
            yield return last;
        }

        IReadOnlyList<string> codes;
        do
        {
            codes = await facts.ReportingPlacesAsync(filter, PlacesAtOnce, last, cancellationToken);
            foreach (var code in codes)
            {
                yield return last = code;
            }
        }
        while (codes.Count == PlacesAtOnce);
    }

    private static string Cursor(TargetPair last) => new FactCursor(last.Target.Source.Code + last.Target.Source.Report, last.Target.Source.Document, last.Target.Row.N).ToString();

    private static bool IsAfter(TargetPair pair, string place, FactCursor after)
    {
        if (!after.First.StartsWith(place, StringComparison.Ordinal))
        {
            return true;
        }

        var source = pair.Target.Source;
        var order = string.CompareOrdinal(source.Report, after.First[CodeLength..]);
        order = order != 0 ? order : string.CompareOrdinal(source.Document, after.Second);
        return (order != 0 ? order : pair.Target.Row.N.CompareTo((int)after.Number)) > 0;
    }
}
