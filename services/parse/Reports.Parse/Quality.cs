using System.Globalization;
using Reports.Contracts.Documents;
using Reports.Parse.Decode;
using Reports.Parse.Extract;
using Reports.Parse.Identity;

namespace Reports.Parse;

/// <summary>Flags of quality, and what the uploader is told of.</summary>
internal static class Quality
{
    private const string Fragment = "fragment";

    public static IReadOnlyList<QualityFlag> Flags(IdentityReading identity) =>
        [.. new[] { IsFragment(identity.Meta) ? new QualityFlag(Fragment, 1) : null }.OfType<QualityFlag>().Concat(identity.Flags).OrderBy(flag => flag.Code, StringComparer.Ordinal)];

    public static IReadOnlyList<Notice> Warnings(Notice? extension, DecodedText? decoded, ExtractedText extracted, bool truncated, DocumentMeta meta)
    {
        var replaced = decoded is { Replaced: > 0 } ? With("replaced_characters", "count", decoded.Replaced) : null;
        var sections = truncated ? With("sections_truncated", "limit", ParseLimits.Sections) : null;
        var fragment = IsFragment(meta) ? new Notice(Fragment) : null;
        return [.. new[] { extension, replaced, sections, fragment }.OfType<Notice>(), .. extracted.Notices ?? []];
    }

    private static bool IsFragment(DocumentMeta meta) => meta.ContinuedFrom is not null || meta.ContinuesOn is not null;

    private static Notice With(string code, string argument, int value) =>
        new(code, new SortedDictionary<string, string>(StringComparer.Ordinal) { [argument] = value.ToString(CultureInfo.InvariantCulture) });
}
