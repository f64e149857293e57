using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Reports.Contracts.Problems;

namespace Reports.SearchApi.Security;

/// <summary>
/// Turns away what another site's page makes a reader's browser send. Browsers say where a request comes from: in Sec-Fetch-Site, or on
/// a plain connection in Origin. Programs say neither, and no page can make them.
/// </summary>
internal static class CrossSiteGuard
{
    public static void UseCrossSiteGuard(this IApplicationBuilder app) => app.Use((context, next) =>
        ChangesNothing(context.Request.Method) || IsFromHere(context.Request) ? next(context) : throw new ProblemException("cross_site"));

    private static bool ChangesNothing(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool IsFromHere(HttpRequest request)
    {
        var (site, origin) = (request.Headers["Sec-Fetch-Site"].ToString(), request.Headers.Origin.ToString());
        return site.Length > 0
            ? site is "same-origin" or "none"
            : origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && string.Equals(from.Authority, request.Host.ToUriComponent(), StringComparison.OrdinalIgnoreCase));
    }
}
