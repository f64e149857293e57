using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Reports.SearchApi.Reading;
using Reports.SearchApi.Tables;

namespace Reports.SearchApi.Api.Coverage;

/// <summary><c>GET /api/coverage</c>.</summary>
internal static class CoverageEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/coverage", AnswerAsync)
            .WithName("coverage")
            .WithTags("reports")
            .WithSummary("Which reports are there, flagged, in parts, in conflict or missing, by place and year.")
            .WithDescription("Expected are the places that there were in a year. format= or Accept gives csv (UTF-8 with a byte order mark), jsonl, xlsx or parquet, one row a cell.")
            .Produces<CoverageAnswer>(StatusCodes.Status200OK, "application/json")
            .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<IResult> AnswerAsync(
        [Description("GB/T 2260 code of the place asked about; default 000000, the nation.")] string? code,
        [Description("Level of the places under it; default the next one down.")] string? level,
        [Description("2024, or 2020..2026; default the last five years.")] string? year,
        [Description("government_work_report (default), plan_report, party_congress_report.")] string? genre,
        [Description("json (default), csv, jsonl, xlsx, parquet.")] string? format,
        CoverageReader coverage,
        TimeProvider time,
        HttpContext context)
    {
        var file = FormatParameter.Read(format, context.Request);
        var answer = await coverage.ReadAsync(CoverageQuery.Read(code, level, year, genre, time.GetUtcNow()), context.RequestAborted);
        return file is null ? Results.Ok(answer) : TableAnswer.Of(file, DataTables.Coverage, Rows(answer).ToAsyncEnumerable(), context, $"-{answer.Code}-{answer.Genre}");
    }

    private static IEnumerable<CoverageTableRow> Rows(CoverageAnswer answer) =>
        from row in answer.Items
        from cell in row.Cells
        select new CoverageTableRow(answer.Genre, row, cell);
}
