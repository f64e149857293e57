using Microsoft.Extensions.Logging.Console;
using Reports.Hosting.Health;
using Reports.Hosting.Platform;
using Reports.Hosting.Problems;
using Reports.Indexing;
using Reports.Ingest;
using Reports.Parse;
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
        builder.Configuration.AddInMemoryCollection([new("Data", data)]);
        builder.WebHost.UseUrls(urls.Split(';', StringSplitOptions.RemoveEmptyEntries));
        AddServices(builder);
        builder.Services.AddSearchApi();

        var app = builder.Build();
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
        builder.Configuration.AddInMemoryCollection([new("Data", data)]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        AddServices(builder);
        return builder.Build();
    }

    private static void AddServices(IHostApplicationBuilder builder)
    {
        builder.AddReportsPlatform(Everything, bus =>
        {
            bus.AddIngestConsumers();
            bus.AddParseConsumers();
            bus.AddIndexingConsumers();
        });
        builder.Services.AddIngest(builder.Configuration);
        builder.Services.AddParse();
        builder.Services.AddIndexing();
    }
}
