using System.Diagnostics;
using System.Reflection;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Reports.Contracts.Documents;
using Reports.Parse.Isolation;
using Reports.Parse.Isolation.Pool;
using Reports.Parse.Isolation.Worker;

namespace Reports.Parse.Tests.Isolation;

/// <summary>A pool whose children misbehave when the name of a file tells them to. Limits are lower than in earnest, to save time.</summary>
internal sealed class Children : IAsyncDisposable
{
    private static readonly string Program = Path.GetFullPath(typeof(Children).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "TestWorker").Value!);

    private readonly PooledParser _parser;

    public Children(IsolationOptions? options = null, WorkerCommand? command = null)
    {
        options ??= Tight;
        _parser = new PooledParser(new ReportParser(), options with { Worker = command ?? new WorkerCommand("dotnet", [Program, WorkerVerb.Name]) }, TimeProvider.System, NullLogger<PooledParser>.Instance);
    }

    public static IsolationOptions Tight { get; } = new() { Memory = 256 << 20, Cpu = TimeSpan.FromSeconds(2), Children = 2 };

    public PooledParser Parser => _parser;

    /// <summary>Gives a page to a child, under a name that may be a misdeed.</summary>
    public Task<ParseOutcome> ParseAsync(string misdeed, string words = "新建渡口三座。", CancellationToken? cancellation = null) =>
        _parser.ParseAsync(Page(words), misdeed, cancellation: cancellation ?? TestContext.Current.CancellationToken);

    public async Task<string> RefusalOfAsync(string misdeed) => (await ParseAsync(misdeed)).ShouldBeOfType<ParseOutcome.Rejected>().Code;

    public async Task<ParsedDocument> DocumentOfAsync(string misdeed) => (await ParseAsync(misdeed)).ShouldBeOfType<ParseOutcome.Parsed>().Document;

    /// <summary>What a child says of itself.</summary>
    public async Task<string> SaidAsync(string question) => (await DocumentOfAsync(question)).Text.TrimEnd();

    public async Task<int> ProcessOfNextAsync() => int.Parse(await SaidAsync("who"), System.Globalization.CultureInfo.InvariantCulture);

    public static Process StartParent(string misdeed) =>
        Process.Start(new ProcessStartInfo("dotnet", [Program, "parent", misdeed]) { UseShellExecute = false, RedirectStandardOutput = true })!;

    public static Process StartChild(string folder) =>
        Process.Start(new ProcessStartInfo("dotnet", [Program, WorkerVerb.Name])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        })!;

    public static byte[] Page(string words) => Encoding.UTF8.GetBytes($"<html><body><p>{words}</p></body></html>");

    public ValueTask DisposeAsync() => _parser.DisposeAsync();
}
