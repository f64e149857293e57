using System.Text.Json.Serialization;
using Reports.Search.Elasticsearch.Connection;
using Reports.Search.Seam;

namespace Reports.Search.Elasticsearch.Shape;

/// <summary>How a passage stands in the stored source.</summary>
[JsonSerializable(typeof(PassageEntry))]
internal sealed partial class EntryJson : JsonSerializerContext
{
    public static EntryJson Relaxed { get; } = new(new(Json.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull });
}
