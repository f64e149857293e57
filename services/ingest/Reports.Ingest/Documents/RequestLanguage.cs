using Microsoft.AspNetCore.Http;
using Reports.Contracts.Problems;

namespace Reports.Ingest.Documents;

/// <summary>The language that a caller reads: the first of zh and en in Accept-Language; Chinese if neither is named.</summary>
internal static class RequestLanguage
{
    public static Language Of(HttpContext context)
    {
        var wanted = context.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(l => l.Quality ?? 1)
            .Select(l => l.Value.Value ?? "")
            .FirstOrDefault(l => l.StartsWith("zh", StringComparison.OrdinalIgnoreCase) || l.StartsWith("en", StringComparison.OrdinalIgnoreCase));
        return wanted?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? Language.English : Language.Chinese;
    }
}
