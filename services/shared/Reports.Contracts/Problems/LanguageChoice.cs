using System.Globalization;

namespace Reports.Contracts.Problems;

/// <summary>Which language a caller reads: what the address says, else what was chosen before, else what the browser prefers, else Chinese.</summary>
public static class LanguageChoice
{
    /// <summary>Name of the query parameter and of the cookie that carry a choice.</summary>
    public const string Key = "lang";

    /// <summary>Decides from the query parameter, the cookie and the <c>Accept-Language</c> header; each may be null or nonsense.</summary>
    public static Language Of(string? query, string? cookie, string? acceptLanguage) =>
        Named(query) ?? Named(cookie) ?? Preferred(acceptLanguage) ?? Language.Chinese;

    /// <summary>The language tag for <c>lang</c> and <c>Content-Language</c>.</summary>
    public static string Tag(this Language language) => language == Language.Chinese ? "zh-CN" : "en";

    /// <summary>The language of a tag such as <c>zh</c>, <c>zh-Hans</c> or <c>en-GB</c>, or null.</summary>
    public static Language? Named(string? tag) => tag?.Trim().Split('-', '_')[0].ToLowerInvariant() switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        _ => null,
    };

    private static Language? Preferred(string? acceptLanguage) =>
        acceptLanguage?
            .Split(',')
            .Select(Weighed)
            .Where(entry => entry is { Language: not null, Weight: > 0 })
            .OrderByDescending(entry => entry.Weight)
            .FirstOrDefault().Language;

    private static (Language? Language, double Weight) Weighed(string entry)
    {
        var parts = entry.Split(";q=", 2, StringSplitOptions.TrimEntries);
        var weight = parts.Length == 1 ? 1
            : double.TryParse(parts[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var given) ? given : 0;
        return (Named(parts[0]), weight);
    }
}
