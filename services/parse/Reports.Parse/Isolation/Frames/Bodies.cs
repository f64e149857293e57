using System.Text.Json;
using System.Text.Json.Serialization;
using Reports.Contracts.Documents;
using Reports.Parse.Isolation.Confining;

namespace Reports.Parse.Isolation.Frames;

/// <summary>Name of a file and what is said of it.</summary>
internal sealed record RequestHeader(string Name, GivenIdentity? Given);

/// <summary>A code of the problem catalogue with the values for its sentence.</summary>
internal sealed record RejectionBody(string Code, IReadOnlyDictionary<string, string> Arguments);

/// <summary>Name and words of an exception.</summary>
internal sealed record FailureBody(string Kind, string Detail);

/// <summary>The JSON of frames.</summary>
[JsonSerializable(typeof(RequestHeader))]
[JsonSerializable(typeof(RejectionBody))]
[JsonSerializable(typeof(FailureBody))]
[JsonSerializable(typeof(Confinement))]
internal sealed partial class BodyJson : JsonSerializerContext;
