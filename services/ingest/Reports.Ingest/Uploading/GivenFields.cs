using Reports.Contracts.Documents;
using Reports.Contracts.Problems;

namespace Reports.Ingest.Uploading;

/// <summary>What senders may say of a document, and whether it can be meant.</summary>
public static class GivenFields
{
    private const int CodeLength = 6;
    private static readonly string[] Genres = ["government_work_report", "plan_report", "party_congress_report", "other"];

    /// <summary>The identity with a field set. An empty value says nothing.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>: the value is not one of the field.</exception>
    public static GivenIdentity With(GivenIdentity given, string field, string value)
    {
        var said = value.Trim();
        return (field, said) switch
        {
            (_, "") => given,
            ("code", _) when said.Length == CodeLength && said.All(char.IsAsciiDigit) => given with { Code = said },
            ("genre", _) when Genres.Contains(said) => given with { Genre = said },
            ("plan", _) when IsPeriod(said) => given with { Plan = said },
            _ => throw BadParameter.Of(field, said, Expected(field)),
        };
    }

    /// <summary>The identity that these values give; null if they say nothing.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>: one is not one of its field.</exception>
    public static GivenIdentity? Of(string? code, string? genre, string? plan = null)
    {
        var given = With(With(With(new GivenIdentity(), "code", code ?? ""), "genre", genre ?? ""), "plan", plan ?? "");
        return given == new GivenIdentity() ? null : given;
    }

    private static string Expected(string field) => field switch
    {
        "code" => "GB/T 2260, 000000–999999",
        "genre" => string.Join(", ", Genres),
        _ => "2024, 2024H1, 2021-2025",
    };

    private static bool IsPeriod(string text) =>
        (text.Length is 4 && IsYear(text))
        || (text.Length is 6 && IsYear(text[..4]) && text[4..] is "H1" or "H2")
        || (text.Length is 9 && IsYear(text[..4]) && text[4] == '-' && IsYear(text[5..]) && string.CompareOrdinal(text[..4], text[5..]) < 0);

    private static bool IsYear(string text) => text.All(char.IsAsciiDigit) && text[0] is '1' or '2';
}
