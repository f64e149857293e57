using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.SearchApi.Pages.Shared;
using Reports.Storage.Collecting;

namespace Reports.SearchApi.Pages.Files;

/// <summary><c>/files?refused=true</c>: files of watched folders.</summary>
internal static class FilesRoute
{
    private const int Most = 100;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/files", AnswerAsync);

    private static async Task<RazorComponentResult> AnswerAsync(string? refused, ICollectionReader reader, TimeProvider time, HttpContext context)
    {
        var only = refused == "true";
        return PageRoutes.Page<FilesPage>(PageFrame.Of(context, time), new FilesModel(await reader.FilesAsync(Most, only, context.RequestAborted), only, Most));
    }
}
