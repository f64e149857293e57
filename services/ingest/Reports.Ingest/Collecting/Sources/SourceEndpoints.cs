using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Reports.Contracts.Problems;
using Reports.Ingest.Documents;
using Reports.Storage.Collecting;

namespace Reports.Ingest.Collecting.Sources;

/// <summary>What can be asked of sources and done to them.</summary>
internal static class SourceEndpoints
{
    private const int DefaultLimit = 20;
    private const int LargestLimit = 100;

    public static async Task<IResult> ListAsync(HttpContext context, ICollectionReader reader, int? limit, string? cursor)
    {
        var most = LimitOf(limit);
        var views = await reader.SourcesAsync(most + 1, cursor, context.RequestAborted);
        return DocumentJson.Answer(new SourceList([.. views.Take(most).Select(SourceAnswer.Of)], views.Count > most ? views[most - 1].Definition.Id : null));
    }

    public static async Task<IResult> GetAsync(string id, HttpContext context, ICollectionReader reader) =>
        DocumentJson.Answer(SourceAnswer.Of(await FindAsync(id, reader, context.RequestAborted)));

    public static async Task<IResult> AddAsync(HttpContext context, ICollectionReader reader, SourceRegistry registry, VisitSignal signal)
    {
        var source = (await InputAsync(context)).Check();
        if (await reader.FindSourceAsync(source.Id, context.RequestAborted) is not null)
        {
            throw ProblemException.With("source_exists", "id", source.Id);
        }

        return await PutAsync(source, StatusCodes.Status201Created, context, reader, registry, signal);
    }

    public static async Task<IResult> ChangeAsync(string id, HttpContext context, ICollectionReader reader, SourceRegistry registry, VisitSignal signal)
    {
        var known = await reader.FindSourceAsync(id, context.RequestAborted);
        RefuseIfInFile(known);
        var source = (await InputAsync(context) with { Id = id }).Check();
        return await PutAsync(source, known is null ? StatusCodes.Status201Created : StatusCodes.Status200OK, context, reader, registry, signal);
    }

    public static async Task<IResult> RemoveAsync(string id, HttpContext context, ICollectionReader reader, SourceRegistry registry)
    {
        RefuseIfInFile(await FindAsync(id, reader, context.RequestAborted));
        await registry.RemoveAsync(id, context.RequestAborted);
        return Results.NoContent();
    }

    public static async Task<IResult> VisitsAsync(string id, HttpContext context, ICollectionReader reader, int? limit, string? cursor)
    {
        _ = await FindAsync(id, reader, context.RequestAborted);
        var (most, before) = (LimitOf(limit), (long?)null);
        if (cursor is not null)
        {
            before = long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new ProblemException("bad_cursor");
        }

        var visits = await reader.VisitsAsync(id, most + 1, before, context.RequestAborted);
        var next = visits.Count > most ? visits[most - 1].Id.ToString(CultureInfo.InvariantCulture) : null;
        return DocumentJson.Answer(new VisitList([.. visits.Take(most).Select(VisitAnswer.Of)], next));
    }

    public static async Task<IResult> VisitAsync(string id, HttpContext context, ICollectionReader reader, SourceRegistry registry, VisitSignal signal)
    {
        _ = await FindAsync(id, reader, context.RequestAborted);
        await registry.AskAsync(id, context.RequestAborted);
        signal.Set();
        return DocumentJson.Answer(SourceAnswer.Of(await FindAsync(id, reader, context.RequestAborted)), StatusCodes.Status202Accepted);
    }

    private static async Task<IResult> PutAsync(SourceDefinition source, int status, HttpContext context, ICollectionReader reader, SourceRegistry registry, VisitSignal signal)
    {
        await registry.PutAsync(source, context.RequestAborted);
        signal.Set();
        return DocumentJson.Answer(SourceAnswer.Of(await FindAsync(source.Id, reader, context.RequestAborted)), status);
    }

    private static async Task<SourceInput> InputAsync(HttpContext context)
    {
        try
        {
            return await context.Request.ReadFromJsonAsync<SourceInput>(DocumentJson.Options, context.RequestAborted) ?? throw new ProblemException("bad_request");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new ProblemException("bad_request", inner: e);
        }
    }

    private static async Task<SourceView> FindAsync(string id, ICollectionReader reader, CancellationToken cancellationToken) =>
        await reader.FindSourceAsync(id, cancellationToken) ?? throw ProblemException.With("source_not_found", "id", id.Length > 64 ? id[..64] : id);

    private static void RefuseIfInFile(SourceView? source)
    {
        if (source is { FromFile: true })
        {
            throw ProblemException.With("source_in_file", "id", source.Definition.Id);
        }
    }

    private static int LimitOf(int? limit) => LimitParameter.Read(limit, DefaultLimit, LargestLimit);
}
