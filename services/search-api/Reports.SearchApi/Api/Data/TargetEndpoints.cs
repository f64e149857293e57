using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Reports.SearchApi.Reading.Targets;
using Reports.SearchApi.Tables;

namespace Reports.SearchApi.Api.Data;

/// <summary><c>GET /api/targets</c>: targets and what became of them.</summary>
internal static class TargetEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/targets", AnswerAsync)
            .WithName("targets")
            .WithTags("data")
            .WithSummary("Targets of the reports and what later reports say became of them, each with its sentence.")
            .WithDescription("A page may be shorter than its limit and go on all the same. format= or Accept gives the whole list as csv (UTF-8 with a byte order mark), jsonl, xlsx or parquet, without limit and cursor.")
            .AddOpenApiOperationTransformer(IntegerParameter.Describe("limit"))
            .Produces<ItemList<TargetItem>>()
            .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<IResult> AnswerAsync([AsParameters] TargetParameters parameters, TargetReader targets, DataRows rows, HttpContext context)
    {
        var filter = parameters.ToFilter();
        if (FormatParameter.Read(parameters.Format, context.Request) is { } file)
        {
            return TableAnswer.Of(file, TargetTable.Targets, rows.TargetsAsync(filter), context);
        }

        var (pairs, next) = await targets.ReadAsync(filter, NumberParameter.Limit(parameters.Limit), WordParameter.NullIfEmpty(parameters.Cursor), context.RequestAborted);
        return TypedResults.Ok(new ItemList<TargetItem>([.. pairs.Select(TargetItem.Of)], next));
    }
}
