using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.SearchApi.Pages.Shared;

namespace Reports.SearchApi.Pages.Intake;

/// <summary><c>/upload</c>.</summary>
internal static class IntakeRoute
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/upload", Answer);

    private static RazorComponentResult Answer(TimeProvider time, HttpContext context) =>
        PageRoutes.Page<IntakePage>(PageFrame.Of(context, time), IntakeModel.Here);
}
