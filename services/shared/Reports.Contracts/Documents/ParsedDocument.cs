using System.Text.Json.Serialization;

namespace Reports.Contracts.Documents;

/// <summary>
/// What the parser makes of a file. The same bytes, name and <see cref="Revision"/> give the same value, byte for byte.
/// All offsets are UTF-16 code units, end exclusive.
/// </summary>
public sealed record ParsedDocument
{
    /// <summary>SHA-256 of the file's bytes, lower-case hex.</summary>
    public required string DocumentId { get; init; }

    /// <summary>Revision of the parser.</summary>
    public required string Revision { get; init; }

    /// <summary>Media type by the bytes, such as <c>text/plain</c>; the name's extension may lie.</summary>
    public required string MediaType { get; init; }

    /// <summary>Encoding that was decided, with a measure of confidence from 0 to 1; null for formats that state their own.</summary>
    public TextEncodingDecision? Encoding { get; init; }

    /// <summary>The clean text that every offset below points into.</summary>
    public required string Text { get; init; }

    /// <summary>The way back from <see cref="Text"/> to the extracted text, in order of <c>start</c>.</summary>
    public required IReadOnlyList<SourceSegment> Source { get; init; }

    /// <summary>
    /// What stands in the extracted text between the runs of <see cref="Source"/>, in order: with both, the extracted text can be
    /// put together again, so that any stretch of the clean text can be shown as it came.
    /// </summary>
    public IReadOnlyList<DroppedText> Dropped { get; init; } = [];

    /// <summary>What was repaired on the way, in the order it was done.</summary>
    public IReadOnlyList<Repair> Repairs { get; init; } = [];

    /// <summary>What the text says of itself.</summary>
    public required DocumentMeta Meta { get; init; }

    /// <summary>Why <see cref="Meta"/> says what it says, strongest witness of a field first.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Headings in order of appearance.</summary>
    public IReadOnlyList<OutlineNode> Outline { get; init; } = [];

    /// <summary>Pieces of at most 500 code units that cover <see cref="Text"/> once, in order, without gaps.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>The figures and promises of the text, in order of <c>start</c>.</summary>
    public IReadOnlyList<Observation> Observations { get; init; } = [];

    /// <summary>The named things of the text, in order of <c>start</c>; none within another.</summary>
    public IReadOnlyList<EntityMention> Entities { get; init; } = [];

    /// <summary>The terms that the text itself explains.</summary>
    public IReadOnlyList<GlossaryTerm> Glossary { get; init; } = [];

    /// <summary>What is wrong with the text, each with a measure of confidence, sorted by code.</summary>
    public IReadOnlyList<QualityFlag> Quality { get; init; } = [];

    /// <summary>The codes of <see cref="Quality"/>.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Flags => [.. Quality.Select(flag => flag.Code)];

    /// <summary>Sketch of the text that near copies share most of; null for a text too short to compare.</summary>
    public string? Sketch { get; init; }

    /// <summary>Things worth telling the uploader that did not stop the document.</summary>
    public IReadOnlyList<Notice> Warnings { get; init; } = [];
}

/// <summary>An encoding by its WHATWG name in lower case, and how sure the decision is (0 to 1).</summary>
public sealed record TextEncodingDecision(string Name, double Confidence);

/// <summary><c>Text[start, start+length)</c> equals the extracted text from <c>source</c> on, code unit by code unit.</summary>
public sealed record SourceSegment(int Start, int Source, int Length);

/// <summary>A stretch of the extracted text, from <c>source</c> on, that the clean text has not.</summary>
public sealed record DroppedText(int Source, string Text);

/// <summary>A repair: its kind, such as <c>line_ends</c>, where it happened in the extracted text, and how often.</summary>
public sealed record Repair(string Kind, int Start, int End, int Count = 1);

/// <summary>A heading: level 1 for 一、, 2 for (一), 3 for the next below. <c>start</c> and <c>end</c> span the heading alone.</summary>
public sealed record OutlineNode(string Id, int Level, string Text, int Start, int End, bool RunIn = false);

/// <summary>A passage, numbered from 0, with the headings above it and the zone it lies in (front, review, problems, …).</summary>
public sealed record Passage(int N, int Start, int End, IReadOnlyList<string> Path, string Zone);

/// <summary>A code of the problem catalogue with the values for its sentence.</summary>
public sealed record Notice(string Code, IReadOnlyDictionary<string, string>? Arguments = null);

/// <summary>
/// A flag of quality, such as <c>fragment</c>: a code of the problem catalogue with the values for its sentence, and how sure the
/// program is of it (0 to 1).
/// </summary>
public sealed record QualityFlag(string Code, double Confidence, IReadOnlyDictionary<string, string>? Arguments = null);

/// <summary>
/// A witness for a field of <see cref="DocumentMeta"/> (its name in snake_case, such as <c>code</c>): where it was found
/// (<c>title</c>, <c>meeting</c>, <c>header</c>, <c>body</c>, <c>file_name</c> or <c>given</c>), what it says, the span of the clean text
/// that says so (null outside the text), and whether the span is garbled (a date without its month, say).
/// </summary>
public sealed record Evidence(string Field, string Source, string Value, int? Start = null, int? End = null, bool Garbled = false);
