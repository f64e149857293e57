using System.Globalization;
using Reports.Search.Answers;
using Reports.Search.Query;
using Reports.Search.Seam;

namespace Reports.Search.Answering;

/// <summary>Turns the words of a request into values, and refuses what cannot be used.</summary>
internal static class RequestReading
{
    private const int MaxQueryLength = 256;
    private const int MaxTerms = 64;
    private const int MaxLimit = 100;
    private const int DefaultLimit = 20;
    private const int MaxValues = 100;
    private const int MaxValueLength = 64;

    public static ReadRequest Read(SearchRequest request)
    {
        var text = request.Q ?? "";
        return new ReadRequest
        {
            Text = text,
            Query = Query(text),
            Filters = Filters(request),
            Sort = Choice("sort", request.Sort, ("relevance", SortOrder.Relevance), ("newest", SortOrder.Newest), ("oldest", SortOrder.Oldest)),
            Entities = Choice("facets", request.Facets, ("usual", false), ("entity", true)),
            Near = Choice("near", request.Near, ("auto", true), ("no", false)),
            Synonyms = Choice("synonyms", request.Synonyms, ("yes", true), ("no", false)),
            PerReport = Choice("per", request.Per, ("report", true), ("passage", false)),
            Limit = Limit(request.Limit),
            After = string.IsNullOrEmpty(request.Cursor) ? null : Cursor.Read(request.Cursor, request),
        };
    }

    private static ParsedQuery Query(string text)
    {
        if (text.Length > MaxQueryLength)
        {
            throw BadSearches.QueryTooLong(MaxQueryLength);
        }

        var query = QueryParser.Parse(text);
        return query.Terms <= MaxTerms ? query : throw BadSearches.BadParameter("q", text, $"≤ {MaxTerms} terms");
    }

    private static SearchFilters Filters(SearchRequest request)
    {
        var (from, to) = Years(request.Year);
        return new SearchFilters
        {
            Codes = Values("code", request.Code, IsCode, "GB/T 2260, 000000–999999"),
            FromYear = from,
            ToYear = to,
            Levels = Values("level", request.Level),
            Genres = Values("genre", request.Genre),
            Zones = Values("zone", request.Zone),
            Flags = Values("flag", request.Flag),
            Indicators = Values("indicator", request.Indicator),
            Entities = Values("entity", request.Entity),
        };
    }

    private static string[] Values(string name, IReadOnlyList<string> given) =>
        Values(name, given, value => value.Length <= MaxValueLength, $"≤ {MaxValueLength} characters");

    private static string[] Values(string name, IReadOnlyList<string> given, Func<string, bool> fits, string expected)
    {
        string[] values = [.. given.Where(value => !string.IsNullOrEmpty(value)).Distinct(StringComparer.Ordinal)];
        if (Array.Find(values, value => !fits(value)) is { } bad)
        {
            throw BadSearches.BadParameter(name, bad, expected);
        }

        return values.Length <= MaxValues ? values : throw BadSearches.BadParameter(name, string.Join(',', values), $"≤ {MaxValues} values");
    }

    private static bool IsCode(string value) => value.Length == 6 && value.All(char.IsAsciiDigit);

    private static (int? From, int? To) Years(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return (null, null);
        }

        var dots = text.IndexOf("..", StringComparison.Ordinal);
        var from = Year(text, dots < 0 ? text : text[..dots]);
        var to = dots < 0 ? from : Year(text, text[(dots + 2)..]);
        return (from, to) is (null, null) || from > to ? throw BadYear(text) : (from, to);
    }

    private static int? Year(string whole, string part) => part switch
    {
        "" => null,
        { Length: 4 } when int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var year) => year,
        _ => throw BadYear(whole),
    };

    private static BadSearchException BadYear(string text) => BadSearches.BadParameter("year", text, "2024, 2020..2026, 2020.., ..2026");

    private static int Limit(int? given) => given is null or (>= 1 and <= MaxLimit)
        ? given ?? DefaultLimit
        : throw BadSearches.BadParameter("limit", given.Value.ToString(CultureInfo.InvariantCulture), $"1–{MaxLimit}");

    /// <summary>The value of a word; the first is the default.</summary>
    private static T Choice<T>(string name, string? given, params (string Word, T Value)[] choices)
    {
        if (string.IsNullOrEmpty(given))
        {
            return choices[0].Value;
        }

        var found = Array.FindIndex(choices, choice => choice.Word == given);
        return found >= 0
            ? choices[found].Value
            : throw BadSearches.BadParameter(name, given, string.Join(", ", choices.Select(choice => choice.Word)));
    }
}
