using CsvHelper;
using Microsoft.AspNetCore.Http;

namespace Reports.SearchApi.Api.Tables;

/// <summary>
/// A table as CSV for spreadsheets: UTF-8 with its mark, RFC 4180, and a value that a spreadsheet would take for a formula is made
/// text by an apostrophe.
/// </summary>
internal static class CsvAnswer
{
    private static readonly CsvWriterOptions Shape = CsvWriterOptions.Default with { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    /// <summary>Answers with the columns and rows, row by row.</summary>
    public static IResult Of(string fileName, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> rows) => Results.Stream(
        async body =>
        {
            await using var csv = CsvWriter.Create(body, Shape, leaveOpen: true);
            foreach (var row in rows.Prepend(columns))
            {
                foreach (var value in row)
                {
                    csv.WriteField(value);
                }

                await csv.EndRecordAsync(CancellationToken.None);
            }
        },
        "text/csv; charset=utf-8",
        fileName);
}
