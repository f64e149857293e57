using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.Contracts.Problems;
using Reports.SearchApi.Pages.Shared;
using Reports.Storage.Collecting;

namespace Reports.SearchApi.Pages.Sources;

/// <summary><c>/sources?after=</c>: the register of sources; <c>/sources/{id}</c>: the visits to one.</summary>
internal static class SourcesRoute
{
    private const int PageSize = 50;
    private const int FilesShown = 20;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPage("/sources", ListAsync);
        routes.MapPage("/sources/{id}", VisitsAsync);
    }

    private static async Task<RazorComponentResult> ListAsync(string? after, ICollectionReader reader, TimeProvider time, HttpContext context)
    {
        var cursor = string.IsNullOrEmpty(after) ? null : after;
        var sources = await reader.SourcesAsync(PageSize + 1, cursor, context.RequestAborted);
        var refused = await reader.FilesAsync(FilesShown, refused: true, context.RequestAborted);
        var next = sources.Count > PageSize ? sources[PageSize - 1].Definition.Id : null;
        return PageRoutes.Page<SourcesPage>(PageFrame.Of(context, time), new SourcesModel([.. sources.Take(PageSize)], next, refused));
    }

    private static async Task<RazorComponentResult> VisitsAsync(string id, ICollectionReader reader, TimeProvider time, HttpContext context)
    {
        var source = await reader.FindSourceAsync(id, context.RequestAborted) ?? throw ProblemException.With("source_not_found", "id", id.Length > 64 ? id[..64] : id);
        var visits = await reader.VisitsAsync(id, PageSize, cancellationToken: context.RequestAborted);
        return PageRoutes.Page<SourcePage>(PageFrame.Of(context, time), new SourceModel(source, visits));
    }
}
