using Microsoft.EntityFrameworkCore;
using Reports.Storage.Copies;
using Reports.Storage.Database;
using Reports.Storage.Model;

namespace Reports.Storage.Catalogue;

/// <summary>
/// Gathers the documents that have to be looked at when some come, change or go: their near copies, other parts of the same newspaper
/// report, and whoever shares a report with them without naming it.
/// </summary>
internal sealed class Neighbourhood(ReportsDb db, MemberLoading loading, DateTimeOffset now)
{
    private const int MostCandidates = 2048;
    private const int MostParts = 256;
    private const int MostMembers = 512;
    private const int PartRounds = 2;

    /// <summary>The seeds and their neighbours, the earliest first. <paramref name="gone"/> is the row of a document that was removed.</summary>
    public async Task<IReadOnlyList<Member>> OfAsync(IReadOnlyList<Member> seeds, CatalogueRow? gone, CancellationToken cancellationToken)
    {
        var set = seeds.ToDictionary(m => m.Id, StringComparer.Ordinal);
        Add(set, await NearAsync(seeds, cancellationToken));
        await AddPartsAsync(set, gone, cancellationToken);
        await AddCompanionsAsync(set, cancellationToken);
        List<Member> later = [.. set.Values.Where(m => !m.IsIdentified && !seeds.Contains(m))];
        Add(set, (await NearAsync(later, cancellationToken)).Where(m => m.IsIdentified));
        return [.. set.Values.OrderBy(m => seeds.Contains(m) ? 0 : 1).ThenBy(m => m, Comparer<Member>.Create(Member.ByArrival)).Take(MostMembers)];
    }

    private async Task<IReadOnlyList<Member>> NearAsync(IReadOnlyList<Member> members, CancellationToken cancellationToken)
    {
        var sketched = members.Where(m => m.Sketch is not null).ToList();
        var bands = sketched.SelectMany(m => m.Sketch!.Bands()).Distinct().ToList();
        if (bands.Count == 0)
        {
            return [];
        }

        var known = members.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        var ids = await db.CopyBands.Where(b => EF.Parameter(bands).Contains(b.Band)).Select(b => b.DocumentId).Distinct().OrderBy(id => id).Take(MostCandidates).ToListAsync(cancellationToken);
        ids.RemoveAll(known.Contains);
        var candidates = ids.Count == 0 ? [] : await loading.LoadAsync(row => EF.Parameter(ids).Contains(row.DocumentId), MostCandidates, cancellationToken);
        return [.. candidates.Where(candidate => sketched.Exists(member => NearCopy.Of(member, candidate) is not null))];
    }

    private async Task AddPartsAsync(Dictionary<string, Member> set, CatalogueRow? gone, CancellationToken cancellationToken)
    {
        for (var round = 0; round < PartRounds; round++)
        {
            List<CatalogueRow> parts = [.. set.Values.Select(m => m.Row).Append(gone).OfType<CatalogueRow>().Where(IsPart)];
            if (parts.Count == 0)
            {
                return;
            }

            var reports = parts.Select(p => p.ReportId).Distinct(StringComparer.Ordinal).ToList();
            var stems = parts.Select(p => p.Stem).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            var codes = parts.Select(p => p.Code).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            Add(set, await loading.LoadAsync(
                row => (row.ContinuesOn != null || row.ContinuedFrom != null || row.Torn != null) && (reports.Contains(row.ReportId) || stems.Contains(row.Stem!) || codes.Contains(row.Code!)),
                MostParts,
                cancellationToken));
            Add(set, await OfSamePlacesAsync(parts, cancellationToken));
        }
    }

    // Torn texts about the same places that fit one of the set, at either end.
    private async Task<IEnumerable<Member>> OfSamePlacesAsync(IReadOnlyList<CatalogueRow> parts, CancellationToken cancellationToken)
    {
        var torn = parts.Where(p => p.Torn is not null).Select(p => new Member(p, now)).ToList();
        var keys = torn.SelectMany(m => m.Torn!.Places.Keys()).Distinct().ToList();
        if (keys.Count == 0)
        {
            return [];
        }

        var ids = await db.CopyBands.Where(b => EF.Parameter(keys).Contains(b.Band))
            .GroupBy(b => b.DocumentId)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .Select(group => group.Key)
            .Take(MostCandidates)
            .ToListAsync(cancellationToken);
        var candidates = await loading.LoadAsync(row => EF.Parameter(ids).Contains(row.DocumentId), MostCandidates, cancellationToken);
        return candidates.Where(candidate => torn.Exists(m => Halves.AreNear(m, candidate)));
    }

    private static bool IsPart(CatalogueRow row) => row.ContinuesOn is not null || row.ContinuedFrom is not null || row.Torn is not null;

    private async Task AddCompanionsAsync(Dictionary<string, Member> set, CancellationToken cancellationToken)
    {
        var reports = set.Values.Where(m => !m.IsIdentified).Select(m => m.Row.ReportId).Distinct(StringComparer.Ordinal).ToList();
        if (reports.Count > 0)
        {
            Add(set, await loading.LoadAsync(row => row.IdentityKey == null && reports.Contains(row.ReportId), MostMembers, cancellationToken));
        }
    }

    private static void Add(Dictionary<string, Member> set, IEnumerable<Member> members)
    {
        foreach (var member in members)
        {
            set.TryAdd(member.Id, member);
        }
    }
}
