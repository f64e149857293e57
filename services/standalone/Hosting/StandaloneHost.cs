using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Reports.Hosting.Health;
using Reports.Hosting.Platform;
using Reports.Hosting.Problems;
using Reports.Hosting.Setup;
using Reports.Indexing;
using Reports.Ingest;
using Reports.Ingest.Collecting;
using Reports.Parse;
using Reports.Parse.Isolation;
using Reports.SearchApi;

namespace Reports.Standalone.Hosting;

/// <summary>All services in one process, with or without the site.</summary>
internal static class StandaloneHost
{
    private const Parts Everything = Parts.Outbox | Parts.Index | Parts.Search;

    /// <summary>The pipeline and the site.</summary>
    public static WebApplication CreateSite(string data, string urls)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        Name(data, builder);
        builder.WebHost.UseUrls(urls.Split(';', StringSplitOptions.RemoveEmptyEntries));
        var errors = new List<string>();
        var settings = SearchApiSettings.Read(builder.Configuration, errors);
        AddServices(builder, errors);
        builder.Services.AddCollecting();
        builder.Services.AddSearchApi(settings);

        var app = builder.Build();
        Lock(app);
        app.UseProblemAnswers();
        app.MapReportsHealth();
        app.MapIngest();
        app.MapSearchApi();
        return app;
    }

    /// <summary>The pipeline alone, for commands.</summary>
    public static IHost CreateQuiet(string data)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        Name(data, builder);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        // A command may end while its first messages are on their way; what became of documents stands in the ledger.
        builder.Logging.AddFilter("MassTransit", LogLevel.Critical);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        AddServices(builder, []);
        return builder.Build();
    }

    /// <summary>The pipeline alone, started; whoever asks for it stops it.</summary>
    public static async Task<IHost> StartQuietAsync(string data, CancellationToken cancellationToken)
    {
        var host = CreateQuiet(data);
        Lock(host);
        await host.StartAsync(cancellationToken);
        return host;
    }

    /// <summary>The parser alone, as the configuration wants it.</summary>
    public static IReportParser CreateParser()
    {
        var configuration = new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();
        var errors = new List<string>();
        var isolation = IsolationSettings.Read(configuration, errors);
        return errors.Count == 0 ? ReportParserServices.Create(isolation, TimeProvider.System, NullLogger<PooledParser>.Instance) : throw new BadConfigurationException(errors);
    }

    // A source of its own: a value set on the builder is lost when another source is added.
    private static void Name(string data, IHostApplicationBuilder builder) =>
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("Data", (string?)data)]);

    // Before anything is started: a folder in use is a sentence, no failure of the host.
    private static void Lock(IHost host) => _ = host.Services.GetService<DataDirectoryLock>();

    private static void AddServices(IHostApplicationBuilder builder, List<string> errors)
    {
        var isolation = IsolationSettings.Read(builder.Configuration, errors);
        var ingest = IngestSettings.Read(builder.Configuration, errors);
        builder.AddReportsPlatform(
            Everything,
            bus =>
            {
                bus.AddIngestConsumers();
                bus.AddParseConsumers();
                bus.AddIndexingConsumers();
            },
            errors);
        builder.Services.AddIngest(ingest);
        builder.Services.AddParse(isolation);
        builder.Services.AddIndexing();
    }
}
