using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Reports.Hosting.Platform;

namespace Reports.Hosting.Setup;

/// <summary>Builds and runs the host of one service, or with the verb <c>setup</c> does what it needs before work begins, and ends.</summary>
public static class ServiceHost
{
    /// <summary>The status of a host whose configuration cannot be used (<c>EX_CONFIG</c>).</summary>
    public const int BadConfiguration = 78;

    /// <summary>Returns the exit status: 0, or <see cref="BadConfiguration"/> where the configuration cannot be used, with every error on standard error.</summary>
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
