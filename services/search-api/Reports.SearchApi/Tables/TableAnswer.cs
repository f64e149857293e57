using Microsoft.AspNetCore.Http;

namespace Reports.SearchApi.Tables;

/// <summary>Answers with a table as a file, row by row.</summary>
internal static class TableAnswer
{
    /// <summary>The file; its name is the table's, with words that tell it apart.</summary>
    public static IResult Of<T>(TableFormat format, Table<T> table, IAsyncEnumerable<T> items, HttpContext context, string? more = null) => Results.Stream(
        body => format.WriteAsync(body, table, items, context.RequestAborted),
        format == TableFormat.Csv ? "text/csv; charset=utf-8" : format.MediaType,
        $"{table.Name}{more}.{format.Word}");
}
