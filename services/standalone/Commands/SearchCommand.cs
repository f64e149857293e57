using System.CommandLine;
using Reports.Search;
using Reports.Search.Answers;
using Reports.Standalone.Hosting;
using Reports.Standalone.Searching;

namespace Reports.Standalone.Commands;

/// <summary><c>search</c>: asks what was imported, and prints reports with their passages.</summary>
internal static class SearchCommand
{
    public static Command Create()
    {
        var query = new Argument<string[]>("QUERY") { Arity = ArgumentArity.OneOrMore };
        var limit = new Option<int>("--limit") { DefaultValueFactory = _ => 20, Description = "How many reports to print." };
        var (data, server) = (CommonOptions.Data(), CommonOptions.Server());
        var command = new Command("search", "Searches. 检索。") { query, limit, data, server };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new SearchRequest { Q = string.Join(' ', parsed.GetRequiredValue(query)), Limit = parsed.GetValue(limit) };
            if (parsed.GetValue(server) is { } address)
            {
                await ServerSearch.PrintAsync(address, request, Console.Out, cancellationToken);
                return ExitStatus.Done;
            }

            using var host = await StandaloneHost.StartQuietAsync(parsed.GetRequiredValue(data), cancellationToken);
            try
            {
                SearchPrinter.Print(await host.Services.GetRequiredService<ISearch>().SearchAsync(request, cancellationToken), Console.Out);
            }
            finally
            {
                await host.StopAsync(CancellationToken.None);
            }

            return ExitStatus.Done;
        });
        return command;
    }
}
