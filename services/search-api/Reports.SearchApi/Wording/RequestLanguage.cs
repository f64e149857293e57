using Microsoft.AspNetCore.Http;
using Reports.Contracts.Problems;

namespace Reports.SearchApi.Wording;

/// <summary>The language of whoever sent a request.</summary>
internal static class RequestLanguage
{
    public static Language ReadersLanguage(this HttpRequest request) =>
        LanguageChoice.Of(request.Query[LanguageChoice.Key], request.Cookies[LanguageChoice.Key], request.Headers.AcceptLanguage);
}
