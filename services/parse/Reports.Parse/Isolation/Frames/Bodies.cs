using System.Text.Json;
using System.Text.Json.Serialization;
using Reports.Contracts.Documents;
using Reports.Parse.Decode;
using Reports.Parse.Isolation.Confining;
using Reports.Text.Formats;

namespace Reports.Parse.Isolation.Frames;

/// <summary>Name of a file.</summary>
internal sealed record RequestHeader(string Name);

/// <summary>What was taken out of a file, but for its two texts.</summary>
internal sealed record ExtractionHead(
    ContentFormat Format,
    string? Title,
    IReadOnlyList<Notice>? Notices,
    Decoding? Decoding,
    IReadOnlyList<SourceSegment> Segments,
    IReadOnlyList<Repair> Repairs);

/// <summary>A code of the problem catalogue with the values for its sentence.</summary>
internal sealed record RejectionBody(string Code, IReadOnlyDictionary<string, string> Arguments);

/// <summary>Name and words of an exception.</summary>
internal sealed record FailureBody(string Kind, string Detail);

/// <summary>The JSON of frames.</summary>
[JsonSerializable(typeof(RequestHeader))]
[JsonSerializable(typeof(ExtractionHead))]
[JsonSerializable(typeof(RejectionBody))]
[JsonSerializable(typeof(FailureBody))]
[JsonSerializable(typeof(Confinement))]
internal sealed partial class BodyJson : JsonSerializerContext;
