using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Reports.Contracts.Problems;

namespace Reports.SearchApi.Assets;

/// <summary><c>/assets/…</c>, kept for a year under its versioned address and checked by its entity tag under any other.</summary>
internal static class AssetEndpoint
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods("/assets/{name}", Methods, Answer).ExcludeFromDescription();

    private static IResult Answer(string name, string? v, HttpResponse response)
    {
        var asset = SiteAssets.Find(name) ?? throw new ProblemException("not_found");
        response.Headers.CacheControl = v == asset.Version ? "public, max-age=31536000, immutable" : "no-cache";
        return TypedResults.Bytes(asset.Bytes, asset.MediaType, entityTag: new EntityTagHeaderValue($"\"{asset.Version}\""));
    }
}
