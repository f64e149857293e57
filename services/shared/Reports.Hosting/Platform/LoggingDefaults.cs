using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;

namespace Reports.Hosting.Platform;

/// <summary>How much is logged unless the configuration says otherwise: our own events, and only warnings of what we build on.</summary>
internal static class LoggingDefaults
{
    private static readonly Dictionary<string, string?> Levels = new(StringComparer.Ordinal)
    {
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
        ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "Warning",
        ["Logging:LogLevel:System.Net.Http"] = "Warning",
        ["Logging:LogLevel:Yarp"] = "Warning",

        // A broker that is away fills pages with stack traces at Warning; setup, outbox and health say it in a line.
        ["Logging:LogLevel:MassTransit"] = "Error",
    };

    public static void Add(IConfigurationManager configuration) =>
        configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Levels });
}
