using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.Contracts.Problems;

namespace Reports.SearchApi.Pages.Shared;

/// <summary>How pages are mapped and answered.</summary>
internal static class PageRoutes
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];
    private static readonly TimeSpan ChoiceKept = TimeSpan.FromDays(365);

    /// <summary>Maps a page; pages are no part of the API's description.</summary>
    public static void MapPage(this IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.MapMethods(pattern, Methods, handler).ExcludeFromDescription().AddEndpointFilter(async (invocation, next) =>
        {
            KeepLanguage(invocation.HttpContext);
            return await next(invocation);
        });

    /// <summary>A page with its model.</summary>
    public static RazorComponentResult Page<TPage>(PageFrame frame, object? model = null, int status = StatusCodes.Status200OK)
        where TPage : IComponent
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["Frame"] = frame };
        if (model is not null)
        {
            parameters["Model"] = model;
        }

        return new RazorComponentResult(typeof(TPage), parameters) { StatusCode = status, PreventStreamingRendering = true };
    }

    private static void KeepLanguage(HttpContext context)
    {
        context.Response.Headers.Append("Vary", "Accept-Language, Cookie");
        context.Response.Headers.ContentLanguage = Wording.RequestLanguage.ReadersLanguage(context.Request).Tag();
        if (LanguageChoice.Named(context.Request.Query[LanguageChoice.Key]) is { } chosen)
        {
            context.Response.Cookies.Append(
                LanguageChoice.Key,
                chosen == Language.Chinese ? "zh" : "en",
                new CookieOptions { MaxAge = ChoiceKept, SameSite = SameSiteMode.Lax, HttpOnly = true, IsEssential = true, Secure = context.Request.IsHttps });
        }
    }
}
