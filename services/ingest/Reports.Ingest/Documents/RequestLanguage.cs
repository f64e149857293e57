using Microsoft.AspNetCore.Http;
using Reports.Contracts.Problems;

namespace Reports.Ingest.Documents;

/// <summary>The language that the caller of a request reads.</summary>
internal static class RequestLanguage
{
    public static Language Of(HttpContext context) => LanguageChoice.Of(
        context.Request.Query[LanguageChoice.Key],
        context.Request.Cookies[LanguageChoice.Key],
        context.Request.Headers.AcceptLanguage);
}
