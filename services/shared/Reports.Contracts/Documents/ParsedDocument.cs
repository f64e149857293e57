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

    /// <summary>What was repaired on the way, in the order it was done.</summary>
    public IReadOnlyList<Repair> Repairs { get; init; } = [];

    /// <summary>What the text says of itself.</summary>
    public required DocumentMeta Meta { get; init; }

    /// <summary>Headings in order of appearance.</summary>
    public IReadOnlyList<OutlineNode> Outline { get; init; } = [];

    /// <summary>Pieces of at most 500 code units that cover <see cref="Text"/> once, in order, without gaps.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>Quality flags such as <c>fragment</c>, sorted.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>Things worth telling the uploader that did not stop the document.</summary>
    public IReadOnlyList<Notice> Warnings { get; init; } = [];
}

/// <summary>An encoding by its WHATWG name in lower case, and how sure the decision is (0 to 1).</summary>
public sealed record TextEncodingDecision(string Name, double Confidence);

/// <summary><c>Text[start, start+length)</c> equals the extracted text from <c>source</c> on, code unit by code unit.</summary>
public sealed record SourceSegment(int Start, int Source, int Length);

/// <summary>A repair: its kind, such as <c>line_ends</c>, where it happened in the extracted text, and how often.</summary>
public sealed record Repair(string Kind, int Start, int End, int Count = 1);

/// <summary>A heading: level 1 for 一、, 2 for (一), 3 for the next below. <c>start</c> and <c>end</c> span the heading alone.</summary>
public sealed record OutlineNode(string Id, int Level, string Text, int Start, int End, bool RunIn = false);

/// <summary>A passage, numbered from 0, with the headings above it and the zone it lies in (front, review, problems, …).</summary>
public sealed record Passage(int N, int Start, int End, IReadOnlyList<string> Path, string Zone);

/// <summary>A code of the problem catalogue with the values for its sentence.</summary>
public sealed record Notice(string Code, IReadOnlyDictionary<string, string>? Arguments = null);
