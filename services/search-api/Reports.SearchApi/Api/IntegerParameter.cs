using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Reports.SearchApi.Api;

/// <summary>Describes a parameter as the number it is; it is read as text so that a wrong one gets a sentence of its own.</summary>
internal static class IntegerParameter
{
    public static Func<OpenApiOperation, OpenApiOperationTransformerContext, CancellationToken, Task> Describe(string name) =>
        (operation, _, _) =>
        {
            foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>().Where(p => p.Name == name) ?? [])
            {
                parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = "100" };
            }

            return Task.CompletedTask;
        };
}
