using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Reports.SearchApi.Api.Search;

/// <summary>Tells how long the search engine and the whole answer took, in milliseconds.</summary>
internal static class ServerTiming
{
    public static void Write(HttpResponse response, double backendMs, TimeSpan total) =>
        response.Headers["Server-Timing"] = string.Create(
            CultureInfo.InvariantCulture,
            $"backend;dur={backendMs:0.###}, total;dur={total.TotalMilliseconds:0.###}");
}
