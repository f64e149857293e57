using Reports.Contracts.Documents;
using Reports.Parse.Clean;

namespace Reports.Parse.Extract;

/// <summary>What a format gave: its text, a title it states outside the text, and things worth telling.</summary>
internal sealed record ExtractedText(MappedText Text, string? Title = null, IReadOnlyList<Notice>? Notices = null);
