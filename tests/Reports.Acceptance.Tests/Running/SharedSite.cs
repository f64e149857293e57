using Reports.Acceptance.Tests.Running;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(SharedSite))]
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace Reports.Acceptance.Tests.Running;

/// <summary>The one running program that every journey shares which neither kills nor stops it.</summary>
public sealed class SharedSite : IAsyncLifetime
{
    private readonly TemporaryFolder _data = new();
    private RunningSite? _running;

    internal Site Site => _running!.Site;

    internal string Log => _running!.Program.Log;

    internal string Data => _data.Path;

    public async ValueTask InitializeAsync() => _running = await RunningSite.StartAsync(_data.Path);

    public async ValueTask DisposeAsync()
    {
        await (_running?.DisposeAsync() ?? ValueTask.CompletedTask);
        _data.Dispose();
    }
}
