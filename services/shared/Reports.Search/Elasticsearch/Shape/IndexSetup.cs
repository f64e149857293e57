using System.Text.Json;
using System.Text.Json.Nodes;
using Elastic.Transport;
using Reports.Search.Elasticsearch.Connection;
using Reports.Search.Seam;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace Reports.Search.Elasticsearch.Shape;

/// <summary>Sees to it that the alias stands for one index of the current shape, whoever else does so at the same time.</summary>
internal sealed class IndexSetup(ServerCalls calls, IndexShape shape, string alias)
{
    /// <summary>Creates the index if none fits.</summary>
    /// <exception cref="InvalidOperationException">An index bears the name of the alias.</exception>
    public async Task<IndexDescription> EnsureAsync(CancellationToken cancellationToken)
    {
        var current = await CurrentAsync(cancellationToken);
        if (current is not null && shape.Fits(current))
        {
            return new IndexDescription(current, Created: false);
        }

        return current is null
            ? await CreateFirstAsync(shape.NewName(), cancellationToken)
            : await ReplaceAsync(current, shape.NewName(), cancellationToken);
    }

    private async Task<string?> CurrentAsync(CancellationToken cancellationToken)
    {
        var reply = await calls.SendAsync(HttpMethod.GET, $"/_alias/{alias}", body: null, cancellationToken);
        if (reply.Status == 404)
        {
            return null;
        }

        var indices = reply.Required().Body.EnumerateObject().ToList();
        var writable = indices.Where(index => IsWriteIndex(index.Value)).ToList();
        return (writable.Count > 0 ? writable : indices)[0].Name;
    }

    private bool IsWriteIndex(JsonElement index) =>
        index.GetProperty("aliases").GetProperty(alias).TryGetProperty("is_write_index", out var flag) && flag.GetBoolean();

    private async Task<IndexDescription> CreateFirstAsync(string name, CancellationToken cancellationToken)
    {
        var reply = await CreateAsync(name, withAlias: true, cancellationToken);
        if (IsMade(reply))
        {
            return new IndexDescription(name, Created: true);
        }

        if (reply.ErrorType == "invalid_alias_name_exception")
        {
            throw new InvalidOperationException(
                $"Elasticsearch has an index named '{alias}', which must be an alias: remove that index, or set Elasticsearch:Index to another name.");
        }

        return await WinnerAsync(reply, cancellationToken);
    }

    /// <summary>The old index stays, so that an operator can go back; nothing refers to it any more.</summary>
    private async Task<IndexDescription> ReplaceAsync(string old, string name, CancellationToken cancellationToken)
    {
        var created = await CreateAsync(name, withAlias: false, cancellationToken);
        if (!IsMade(created))
        {
            created.Required();
        }

        var swap = await calls.SendAsync(HttpMethod.POST, "/_aliases", Json.Data(Swap(old, name)), cancellationToken);
        if (swap.IsSuccess)
        {
            return new IndexDescription(name, Created: true);
        }

        await calls.SendAsync(HttpMethod.DELETE, $"/{name}", body: null, cancellationToken);
        return await WinnerAsync(swap, cancellationToken);
    }

    private Task<Reply> CreateAsync(string name, bool withAlias, CancellationToken cancellationToken) =>
        calls.SendAsync(HttpMethod.PUT, $"/{name}", Json.Data(shape.Body(name, withAlias)), cancellationToken);

    /// <summary>The name is random: if it exists already, an earlier try of this call made it and its answer was lost.</summary>
    private static bool IsMade(Reply reply) => reply.IsSuccess || reply.ErrorType == "resource_already_exists_exception";

    private async Task<IndexDescription> WinnerAsync(Reply failure, CancellationToken cancellationToken)
    {
        var current = await CurrentAsync(cancellationToken);
        if (current is null || !shape.Fits(current))
        {
            failure.Required();
        }

        return new IndexDescription(current!, Created: false);
    }

    private JsonObject Swap(string old, string name) => new()
    {
        ["actions"] = new JsonArray(
            new JsonObject { ["remove"] = new JsonObject { ["index"] = old, ["alias"] = alias, ["must_exist"] = true } },
            new JsonObject { ["add"] = new JsonObject { ["index"] = name, ["alias"] = alias, ["is_write_index"] = true } }),
    };
}
