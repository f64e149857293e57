using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Reports.SearchApi.Api;

/// <summary>The outward JSON: snake_case, Chinese as it is written, shallow input only.</summary>
internal static class ApiJson
{
    private const int MaxDepth = 32;

    public static void AddApiJson(this IServiceCollection services) =>
        services.Configure<JsonOptions>(options => Shape(options.SerializerOptions));

    internal static void Shape(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.MaxDepth = MaxDepth;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower));
    }
}
