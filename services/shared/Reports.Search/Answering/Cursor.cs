using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Reports.Search.Answers;
using Reports.Search.Seam;

namespace Reports.Search.Answering;

/// <summary>
/// Where a page ended, as opaque text. The check ties it to its query and to its own values; it is no secret, and a position
/// lets nobody see more than the query does.
/// </summary>
internal static class Cursor
{
    private const int CheckLength = 16;
    private const int MaxLength = 512;

    public static string Write(EnginePosition position, SearchRequest request)
    {
        var content = new Content(position.Score, position.Year, position.Order, Check(position, request));
        return Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(content));
    }

    /// <summary>The position in a cursor.</summary>
    /// <exception cref="BadSearchException">The cursor is not one of this query's.</exception>
    public static EnginePosition Read(string cursor, SearchRequest request)
    {
        var position = cursor.Length <= MaxLength ? Position(cursor) : null;
        return position is not null && Write(position, request) == cursor ? position : throw BadSearches.BadCursor();
    }

    private static EnginePosition? Position(string cursor)
    {
        try
        {
            var content = JsonSerializer.Deserialize<Content>(Base64Url.DecodeFromChars(cursor));
            return content is null ? null : new EnginePosition(content.Score, content.Year, content.Order);
        }
        catch (Exception unreadable) when (unreadable is FormatException or JsonException)
        {
            return null;
        }
    }

    /// <summary>What decides about matches and their order goes in; the size of a page, the near tier and what is counted do not.</summary>
    private static string Check(EnginePosition position, SearchRequest request)
    {
        var query = JsonSerializer.Serialize(request with { Cursor = null, Limit = null, Near = null, Facets = null });
        var text = string.Create(CultureInfo.InvariantCulture, $"{query}\n{position.Score:R}\n{position.Year}\n{position.Order}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..CheckLength];
    }

    private sealed record Content(
        [property: JsonPropertyName("s")] double Score,
        [property: JsonPropertyName("y")] int? Year,
        [property: JsonPropertyName("o")] long Order,
        [property: JsonPropertyName("c")] string Check);
}
