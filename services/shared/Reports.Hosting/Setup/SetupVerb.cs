using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Reports.Hosting.Setup;

/// <summary>The verb <c>setup</c> of a host: does what it needs before work begins, and ends.</summary>
public static class SetupVerb
{
    /// <summary>Runs the host, or its setup alone if that is what the arguments ask for. Returns the exit status.</summary>
    public static async Task<int> RunServiceAsync(this IHost host, string[] args)
    {
        if (args is ["setup"])
        {
            await host.Services.GetRequiredService<SetupSteps>().RunAsync();
            return 0;
        }

        await host.RunAsync();
        return 0;
    }
}
