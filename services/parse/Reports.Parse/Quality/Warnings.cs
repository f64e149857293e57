using Reports.Contracts.Documents;
using Reports.Parse.Decode;
using Reports.Parse.Extract;

namespace Reports.Parse.Quality;

/// <summary>What the uploader is told of: what happened on the way, then the flags.</summary>
internal static class Warnings
{
    public static IReadOnlyList<Notice> Of(Notice? extension, Decoding? decoding, ExtractedText extracted, bool truncated, IEnumerable<QualityFlag> flags)
    {
        var replaced = decoding is { Replaced: > 0 } ? new Notice("replaced_characters", SentenceValues.Of(("count", decoding.Replaced))) : null;
        var sections = truncated ? new Notice("sections_truncated", SentenceValues.Of(("limit", ParseLimits.Sections))) : null;
        return
        [
            .. new[] { extension, replaced, sections }.OfType<Notice>(),
            .. flags.Select(flag => new Notice(flag.Code, flag.Arguments)),
            .. extracted.Notices ?? [],
        ];
    }
}
