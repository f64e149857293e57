using System.Buffers;
using System.Text.Json;
using Reports.Search.Elasticsearch.Connection;
using Reports.Search.Elasticsearch.Shape;
using Reports.Search.Seam;
using Reports.Text.Folding;
using Reports.Text.Places;
using Reports.Text.Tokens;

namespace Reports.Search.Elasticsearch.Writing;

/// <summary>Writes the lines of a bulk request.</summary>
internal static class BulkLines
{
    private static ReadOnlySpan<byte> LineBreak => "\n"u8;

    public static string Id(string document, int n) => $"{document}:{n}";

    /// <summary>What a document's write does: its passages, then the surplus ones it may have had.</summary>
    public static IEnumerable<BulkOperation> Of(DocumentWrite write, int position)
    {
        foreach (var passage in write.Passages)
        {
            var id = Id(write.DocumentId, passage.N);
            yield return new BulkOperation(position, id, IsDelete: false, Index(id, write.Version, passage));
        }

        for (var n = write.Passages.Count; n < write.PreviousPassages; n++)
        {
            var id = Id(write.DocumentId, n);
            yield return new BulkOperation(position, id, IsDelete: true, Delete(id, write.Version));
        }
    }

    private static byte[] Index(string id, long version, PassageEntry passage)
    {
        var buffer = new ArrayBufferWriter<byte>();
        WriteAction(buffer, "index", id, version);
        using (var json = new Utf8JsonWriter(buffer, Json.WriterOptions))
        {
            WriteSource(json, passage);
        }

        buffer.Write(LineBreak);
        return buffer.WrittenSpan.ToArray();
    }

    private static byte[] Delete(string id, long version)
    {
        var buffer = new ArrayBufferWriter<byte>();
        WriteAction(buffer, "delete", id, version);
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteAction(ArrayBufferWriter<byte> buffer, string action, string id, long version)
    {
        using (var json = new Utf8JsonWriter(buffer, Json.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteStartObject(action);
            json.WriteString("_id", id);
            json.WriteNumber("version", version);
            json.WriteString("version_type", "external");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        buffer.Write(LineBreak);
    }

    private static void WriteSource(Utf8JsonWriter json, PassageEntry passage)
    {
        json.WriteStartObject();
        json.WriteString(Fields.Body, Tokenizer.Prepare(Fold.ToText(passage.Text)));
        json.WriteString(Fields.Document, passage.Document);
        json.WriteString(Fields.Report, passage.Report);
        json.WriteBoolean(Fields.Copy, passage.Copy);
        json.WriteNumber(Fields.Order, PassageOrder.Of(passage.Document, passage.N));
        WriteOptional(json, passage);
        json.WriteString(Fields.Genre, passage.Genre);
        json.WriteString(Fields.Zone, passage.Zone);
        WriteStrings(json, Fields.Flags, passage.Flags);
        WriteStrings(json, Fields.Indicators, passage.Indicators);
        WriteStrings(json, Fields.Entities, passage.Entities);
        json.WritePropertyName(Fields.Entry);
        JsonSerializer.Serialize(json, passage, EntryJson.Relaxed.PassageEntry);
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, PassageEntry passage)
    {
        if (passage.Code is { } code)
        {
            WriteStrings(json, Fields.Codes, Gazetteer.Lineage(code).ToList());
        }

        if (passage.Year is { } year)
        {
            json.WriteNumber(Fields.Year, year);
        }

        if (passage.Level is { } level)
        {
            json.WriteString(Fields.Level, level);
        }
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
