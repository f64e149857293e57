using Reports.Ingest;
using Reports.Ingest.Collecting;
using Reports.Hosting.Health;
using Reports.Hosting.Platform;
using Reports.Hosting.Problems;
using Reports.Hosting.Setup;

return await ServiceHost.RunAsync(args, () =>
{
    var builder = WebApplication.CreateBuilder(args);
    var errors = new List<string>();
    var settings = IngestSettings.Read(builder.Configuration, errors);
    builder.AddReportsPlatform(Parts.Outbox, bus => bus.AddIngestConsumers(), errors);
    builder.Services.AddIngest(settings);
    builder.Services.AddCollecting();

    var app = builder.Build();
    app.UseProblemAnswers();
    app.MapReportsHealth();
    app.MapIngest();
    return app;
});
