using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Elastic.Transport;
using Reports.Search.Elasticsearch.Connection;
using Reports.Search.Seam;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace Reports.Search.Elasticsearch.Writing;

/// <summary>
/// A late write of an old version meets conflicts on the passages that the newer one has, but passages with higher numbers
/// would go in. Those are taken back, each only if it still is the very write that this batch made.
/// A conflict with the same version is none: a batch sent again goes through.
/// </summary>
internal sealed class Overtaken(ServerCalls calls, string alias)
{
    public async Task TakeBackAsync(BulkRecord record, CancellationToken cancellationToken)
    {
        foreach (var document in record.Contested.ToList())
        {
            if (await HasNewerAsync(document, cancellationToken))
            {
                await DeleteAsync(document.Made, cancellationToken);
            }
        }
    }

    /// <summary>A conflict over what is not there stems from a newer deletion.</summary>
    private async Task<bool> HasNewerAsync(PartlyWritten document, CancellationToken cancellationToken)
    {
        var ids = new JsonObject { ["ids"] = new JsonArray([.. document.Conflicts.Select(id => JsonValue.Create(id))]) };
        var reply = await calls.SendAsync(HttpMethod.POST, $"/{alias}/_mget?_source=false", Json.Data(ids), cancellationToken);
        return reply.Required().Body.GetProperty("docs").EnumerateArray().Any(found =>
            !IsFound(found) || found.GetProperty("_version").GetInt64() > document.Version);
    }

    private static bool IsFound(JsonElement document) => document.TryGetProperty("found", out var found) && found.GetBoolean();

    private async Task DeleteAsync(List<MadeWrite> writes, CancellationToken cancellationToken)
    {
        var lines = string.Concat(writes.Select(Line));
        var reply = await calls.SendAsync(
            HttpMethod.POST, $"/{alias}/_bulk?require_alias=true", PostData.Bytes(Encoding.UTF8.GetBytes(lines)), cancellationToken);
        var items = BulkItem.ReadAll(reply.Required().Body);
        if (items.Count != writes.Count || items.Exists(item => item.Verdict is not (BulkVerdict.Done or BulkVerdict.Conflict)))
        {
            throw new SearchEngineUnavailableException("Elasticsearch could not take back passages of an older version.");
        }
    }

    private static string Line(MadeWrite write) => new JsonObject
    {
        ["delete"] = new JsonObject
        {
            ["_id"] = write.Id,
            ["if_seq_no"] = write.SequenceNumber,
            ["if_primary_term"] = write.PrimaryTerm,
        },
    }.ToJsonString() + "\n";
}
