using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Reports.Contracts.Problems;
using Reports.SearchApi.Wording;

namespace Reports.SearchApi.Pages.Shared;

/// <summary>What every page needs to know of its request: the words of its language, its own address and the time.</summary>
public sealed record PageFrame(Words Words, string Path, IReadOnlyDictionary<string, string?> Query, DateTimeOffset Now)
{
    public string LanguageTag => Words.Language.Tag();

    public static PageFrame Of(HttpContext context, TimeProvider time)
    {
        var query = context.Request.Query
            .Where(p => p.Key != LanguageChoice.Key)
            .ToDictionary(p => p.Key, string? (p) => p.Value.ToString(), StringComparer.Ordinal);
        return new PageFrame(Words.Of(context.Request.ReadersLanguage()), context.Request.Path.Value ?? "/", query, time.GetUtcNow());
    }

    /// <summary>The address of this page in another language.</summary>
    public string In(Language language) =>
        QueryHelpers.AddQueryString(Path, new Dictionary<string, string?>(Query, StringComparer.Ordinal) { [LanguageChoice.Key] = language == Language.Chinese ? "zh" : "en" });
}
