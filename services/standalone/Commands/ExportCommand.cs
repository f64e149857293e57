using System.CommandLine;
using Reports.SearchApi.Tables;
using Reports.Standalone.Exporting;

namespace Reports.Standalone.Commands;

/// <summary><c>export</c>: writes what the reports state as a table, whole, to a file or to standard output.</summary>
internal static class ExportCommand
{
    private static readonly string[] Tables = ["observations", "series", "targets", "entities", "indicators"];

    public static Command Create()
    {
        var table = new Argument<string>("TABLE") { Description = string.Join(", ", Tables) + "." };
        table.AcceptOnlyFromAmong(Tables);
        var format = new Option<string>("--format") { Description = "csv, jsonl, xlsx, parquet.", DefaultValueFactory = _ => TableFormat.Csv.Word };
        format.AcceptOnlyFromAmong([.. TableFormat.All.Select(f => f.Word)]);
        var output = new Option<string?>("--out") { Description = "File to write; without it, standard output.", HelpName = "FILE" };
        var (data, server, filters) = (CommonOptions.Data(), CommonOptions.Server(), new ExportFilters());
        var command = new Command("export", "Writes observations, series, targets, entities or the catalogue of indicators. 导出数据。") { table, format, output, data, server };
        foreach (var option in filters.Options)
        {
            command.Options.Add(option);
        }

        command.SetAction(async (parsed, cancellationToken) =>
        {
            var form = TableFormat.All.First(f => f.Word == parsed.GetRequiredValue(format));
            await using IExportSource source = parsed.GetValue(server) is { } address
                ? new ServerExport(address)
                : await LocalExport.OpenAsync(parsed.GetRequiredValue(data), cancellationToken);
            Task Write(Stream stream) => source.WriteAsync(parsed.GetRequiredValue(table), form, filters.Given(parsed), stream, cancellationToken);
            if (parsed.GetValue(output) is { } file)
            {
                await WholeFile.WriteAsync(file, Write);
                return ExitStatus.Done;
            }

            await using var standard = Console.OpenStandardOutput();
            await Write(standard);
            return ExitStatus.Done;
        });
        return command;
    }
}
