using System.Diagnostics;
using Reports.Acceptance.Tests.Running;
using Reports.BadInputs.Tests.Running;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(SiteUnderTest))]
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace Reports.BadInputs.Tests.Running;

/// <summary>The one running program that takes every bad input; its temporary files lie in a folder of their own.</summary>
public sealed class SiteUnderTest : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private RunningSite? _running;

    internal Site Http => _running!.Site;

    internal string Log => _running!.Program.Log;

    internal string Incoming => _folder["data/originals/incoming"];

    internal string Temporary => _folder["tmp"];

    /// <summary>A folder that the program watches.</summary>
    internal string Watched => _folder["watched"];

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Temporary);
        Directory.CreateDirectory(Watched);
        var environment = new Dictionary<string, string>
        {
            ["TMPDIR"] = Temporary,
            ["DOTNET_EnableDiagnostics"] = "0",
            ["Collect__Folders__0__Path"] = Watched,
            ["Collect__Poll"] = "00:00:00.5",
            ["Collect__Quiet"] = "00:00:01",
        };
        _running = await RunningSite.StartAsync(_folder["data"], environment: environment);
    }

    public async ValueTask DisposeAsync()
    {
        if (_running is not null)
        {
            await _running.Program.StopAsync();
            await _running.DisposeAsync();
            Directory.EnumerateFileSystemEntries(Temporary).ShouldBeEmpty("a program that stops leaves nothing behind");
        }

        _folder.Dispose();
    }

    /// <summary>Most memory that the program has held, in bytes; 0 where the system does not tell.</summary>
    internal long PeakMemory()
    {
        using var process = Process.GetProcessById(_running!.Program.Id);
        return process.PeakWorkingSet64;
    }

    internal async Task<Document> DocumentAsync(string id, string language) => (await Http.GetAsync($"/api/documents/{id}", language)).As<Document>();

    /// <summary>The text of a document without line ends at its end; its passages must cover it.</summary>
    internal async Task<string> TextAsync(string id)
    {
        var answer = await Http.GetAsync($"/api/documents/{id}/text");
        answer.Status.ShouldBe(200, answer.Body);
        var text = answer.As<DocumentText>();
        Tiling.Of(text).ShouldBe(text.Text);
        return text.Text.TrimEnd('\n');
    }

    internal async Task<int> CountAsync() => (await Http.ListAsync()).Count;

    /// <summary>The original comes back as it was, only ever to be saved; the page of the document opens.</summary>
    internal async Task ShouldServeAsync(string id, byte[] bytes)
    {
        var original = await Http.GetAsync($"/api/documents/{id}/original");
        original.Status.ShouldBe(200);
        original.Bytes.AsSpan().SequenceEqual(bytes).ShouldBeTrue();
        original.Headers["Content-Type"].ShouldBe("application/octet-stream");
        original.Headers["Content-Disposition"].ShouldStartWith("attachment");
        original.Headers["X-Content-Type-Options"].ShouldBe("nosniff");
        original.Headers["Content-Security-Policy"].ShouldContain("sandbox");
        (await Http.GetAsync($"/documents/{id}")).Status.ShouldBe(200);
    }
}
