using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Reports.Hosting.Platform;

namespace Reports.Hosting.Setup;

/// <summary>Builds and runs the host of one service, or with the verb <c>setup</c> does what it needs before work begins, and ends.</summary>
public static class ServiceHost
{
    private const int BadConfiguration = 78;

    /// <summary>Returns the exit status: 0, or 78 where the configuration cannot be used, with every error on standard error.</summary>
    public static async Task<int> RunAsync(string[] args, Func<IHost> build)
    {
        try
        {
            var host = build();
            await (args is ["setup"] ? host.Services.GetRequiredService<SetupSteps>().RunAsync() : host.RunAsync());
            return 0;
        }
        catch (BadConfigurationException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return BadConfiguration;
        }
    }
}
