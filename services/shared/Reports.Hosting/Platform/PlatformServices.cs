using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Reports.Hosting.Bus;
using Reports.Hosting.Health;
using Reports.Hosting.Pipeline;
using Reports.Hosting.Setup;
using Reports.Search;
using Reports.Storage;

namespace Reports.Hosting.Platform;

/// <summary>What a process takes part in.</summary>
[Flags]
public enum Parts
{
    None = 0,

    /// <summary>Sends what the outbox owes and asks again for what nobody answered.</summary>
    Outbox = 1,

    /// <summary>Writes to the search index, so sees to it that there is one.</summary>
    Index = 2,

    /// <summary>Answers searches.</summary>
    Search = 4,
}

/// <summary>Picks the backends that the configuration names: the one place where they are chosen.</summary>
public static class PlatformServices
{
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(25);

    /// <summary>Adds storage, bus and search engine.</summary>
    /// <param name="builder">The process that is built.</param>
    /// <param name="parts">What it takes part in.</param>
    /// <param name="consumers">Names what it consumes.</param>
    /// <param name="errors">What is wrong with options that it read itself.</param>
    /// <exception cref="BadConfigurationException">The configuration cannot be used.</exception>
    public static PlatformOptions AddReportsPlatform(this IHostApplicationBuilder builder, Parts parts, Action<IBusRegistrationConfigurator>? consumers = null, IEnumerable<string>? errors = null)
    {
        LoggingDefaults.Add(builder.Configuration);
        var options = PlatformOptions.Read(builder.Configuration, errors);
        builder.Services.AddSingleton(options);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeout);
        builder.Services.AddReportsStorage(options.Storage);
        if ((parts & (Parts.Index | Parts.Search)) != Parts.None)
        {
            SearchEngineChoice.Add(builder.Services, options);
        }

        builder.Services.AddSetup(options, parts);
        if (parts == Parts.Search)
        {
            builder.Services.AddQueueMonitor(options);
        }
        else
        {
            builder.Services.AddReportsBus(options, consumers);
        }

        if (parts.HasFlag(Parts.Outbox))
        {
            builder.Services.AddHostedService<OutboxService>();
            builder.Services.AddHostedService<SweepService>();
        }

        builder.Services.AddReportsHealth(parts);
        return options;
    }
}
