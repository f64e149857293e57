using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Reports.SearchApi.Api.Tables;
using Reports.SearchApi.Reading;

namespace Reports.SearchApi.Api.Coverage;

/// <summary><c>GET /api/coverage</c>.</summary>
internal static class CoverageEndpoint
{
    private static readonly string[] Columns = ["code", "name", "level", "year", "genre", "state", "report", "documents", "flags"];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/coverage", AnswerAsync)
            .WithName("coverage")
            .WithTags("reports")
            .WithSummary("Which reports are there, flagged, in parts, in conflict or missing, by place and year.")
            .WithDescription("Expected are the places that there were in a year. format=csv answers with one line a cell, UTF-8 with a byte order mark.")
            .Produces<CoverageAnswer>(StatusCodes.Status200OK, "application/json", "text/csv")
            .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<IResult> AnswerAsync(
        [Description("GB/T 2260 code of the place asked about; default 000000, the nation.")] string? code,
        [Description("Level of the places under it; default the next one down.")] string? level,
        [Description("2024, or 2020..2026; default the last five years.")] string? year,
        [Description("government_work_report (default), plan_report, party_congress_report.")] string? genre,
        [Description("json (default) or csv.")] string? format,
        CoverageReader coverage,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var csv = format switch
        {
            null or "" or "json" => false,
            "csv" => true,
            _ => throw NumberParameter.Bad("format", format, "json, csv"),
        };
        var answer = await coverage.ReadAsync(CoverageQuery.Read(code, level, year, genre, time.GetUtcNow()), cancellationToken);
        return csv ? CsvAnswer.Of($"coverage-{answer.Code}-{answer.Genre}.csv", Columns, Rows(answer)) : Results.Ok(answer);
    }

    private static IEnumerable<IReadOnlyList<string?>> Rows(CoverageAnswer answer) =>
        from row in answer.Items
        from cell in row.Cells
        select new[]
        {
            row.Code,
            row.Name,
            row.Level,
            cell.Year.ToString(CultureInfo.InvariantCulture),
            answer.Genre,
            Wording.Words.Wire(cell.State),
            cell.Report,
            cell.Documents.ToString(CultureInfo.InvariantCulture),
            string.Join('|', cell.Flags),
        };
}
