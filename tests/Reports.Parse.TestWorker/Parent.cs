using Microsoft.Extensions.Logging.Abstractions;
using Reports.Parse.Isolation;

namespace Reports.Parse.TestWorker;

/// <summary>A program that parses one file in a child, to be ended while it does.</summary>
internal static class Parent
{
    public static async Task<int> RunAsync(string misdeed)
    {
        await using var parser = new PooledParser(new ReportParser(), new IsolationOptions(), TimeProvider.System, NullLogger<PooledParser>.Instance);
        await parser.ExamineAsync();
        Console.WriteLine("ready");
        _ = await parser.ParseAsync("<html><p>甲"u8.ToArray(), misdeed);
        await Task.Delay(Timeout.Infinite);
        return 0;
    }
}
