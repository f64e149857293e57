using Microsoft.EntityFrameworkCore;
using Reports.Storage.Copies;
using Reports.Storage.Database;
using Reports.Storage.Model;

namespace Reports.Storage.Catalogue;

/// <summary>
/// Decides, within a transaction, which report each document belongs to and what it is to it, for the documents that a change touches.
/// </summary>
internal sealed class ReportDeciding(ReportsDb db, DateTimeOffset now)
{
    private readonly MemberLoading _loading = new(db);

    /// <summary>Some documents came or changed; all of <paramref name="ids"/> are about to be indexed.</summary>
    public async Task<Decided> AfterPutAsync(IReadOnlyCollection<string> ids, IReadOnlyList<CatalogueRow> changed, CancellationToken cancellationToken)
    {
        var seeds = await _loading.TakeInAsync(changed, cancellationToken);
        var sentBack = seeds.Count == 0 ? 0 : await DecideAsync(seeds, gone: null, ids, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new Decided(await HeadersAsync(ids, cancellationToken), sentBack);
    }

    /// <summary>A document is gone. Returns how many others go back to waiting for the index.</summary>
    public async Task<int> AfterRemovalAsync(CatalogueRow gone, CancellationToken cancellationToken)
    {
        var orphans = await _loading.LoadAsync(row => row.ReportId == gone.ReportId && row.IdentityKey == null, int.MaxValue, cancellationToken);
        var sentBack = await DecideAsync(orphans, gone, [], cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return sentBack;
    }

    private async Task<int> DecideAsync(IReadOnlyList<Member> seeds, CatalogueRow? gone, IReadOnlyCollection<string> beingIndexed, CancellationToken cancellationToken)
    {
        var set = await new Neighbourhood(db, _loading, now).OfAsync(seeds, gone, cancellationToken);
        var reports = Assign(seeds, set);
        reports.UnionWith(new[] { gone?.ReportId }.OfType<string>());
        var wanted = reports.ToList();
        await _loading.LoadAsync(row => wanted.Contains(row.ReportId), int.MaxValue, cancellationToken);
        var members = _loading.All.Where(m => reports.Contains(m.Row.ReportId)).ToList();
        foreach (var report in members.GroupBy(m => m.Row.ReportId, StringComparer.Ordinal))
        {
            foreach (var verdict in ReportDecision.Of([.. report]))
            {
                Write(verdict);
            }
        }

        var stale = StaleIn(members).Where(id => !beingIndexed.Contains(id)).ToList();
        return await new SendingBack(db, now).RunAsync(stale, cancellationToken);
    }

    /// <summary>Gives every document of the set its report; returns the reports about whose documents it has to be decided.</summary>
    private HashSet<string> Assign(IReadOnlyList<Member> seeds, IReadOnlyList<Member> set)
    {
        var reports = seeds.Select(seed => seed.Row.ReportId).ToHashSet(StringComparer.Ordinal);
        var homes = Homes.Of(set);
        foreach (var member in set.Where(m => m.Row.ReportId != homes[m.Id]))
        {
            reports.Add(member.Row.ReportId);
            reports.Add(homes[member.Id]);
            member.Row.ReportId = homes[member.Id];
        }

        reports.UnionWith(seeds.Select(_loading.Before).OfType<EarlierDecision>().Select(before => before.ReportId));
        return reports;
    }

    private static void Write(Verdict verdict)
    {
        var row = verdict.Member.Row;
        (row.Role, row.Head, row.Part, row.Reason, row.LinkedTo, row.Score) = (verdict.Role, verdict.IsHead, verdict.Part, verdict.Reason, verdict.LinkedTo, verdict.Score);
    }

    /// <summary>The documents of which the index says something else than what is decided now.</summary>
    private IEnumerable<string> StaleIn(List<Member> members)
    {
        var heads = members.Where(m => m.Row.Head).ToDictionary(m => m.Row.ReportId, m => m.Row, StringComparer.Ordinal);
        var headsBefore = _loading.All.Select(_loading.Before).Where(before => before?.Head is not null).DistinctBy(before => before!.ReportId).ToDictionary(before => before!.ReportId, before => before!.Head!, StringComparer.Ordinal);
        return members.Where(IsStale).Select(m => m.Id);

        bool IsStale(Member member)
        {
            var before = _loading.Before(member);
            var head = before is null ? null : headsBefore.GetValueOrDefault(before.ReportId);
            return head is null || ReportHeader.Of(before!.ReportId, before.Role, head) != ReportHeader.Of(member.Row.ReportId, member.Row.Role, heads[member.Row.ReportId]);
        }
    }

    private async Task<IReadOnlyDictionary<string, ReportHeader>> HeadersAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var rows = await db.Catalogue.Where(c => ids.Contains(c.DocumentId)).ToListAsync(cancellationToken);
        var reports = rows.Where(row => !row.Head).Select(row => row.ReportId).Distinct(StringComparer.Ordinal).ToList();
        var heads = reports.Count == 0 ? [] : await db.Catalogue.Where(c => c.Head && reports.Contains(c.ReportId)).ToListAsync(cancellationToken);
        return rows.ToDictionary(
            row => row.DocumentId,
            row => ReportHeader.Of(row.ReportId, row.Role, row.Head ? row : heads.Find(head => head.ReportId == row.ReportId) ?? row),
            StringComparer.Ordinal);
    }
}

/// <summary>What the index is to say of each document's report, and how many other documents went back to waiting for the index.</summary>
internal sealed record Decided(IReadOnlyDictionary<string, ReportHeader> Headers, int SentBack);
