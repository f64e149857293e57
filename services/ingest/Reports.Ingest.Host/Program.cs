using Reports.Ingest;
using Reports.Ingest.Collecting;
using Reports.Hosting.Health;
using Reports.Hosting.Platform;
using Reports.Hosting.Problems;
using Reports.Hosting.Setup;

return await ServiceHost.RunAsync(args, () =>
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddReportsPlatform(Parts.Outbox, bus => bus.AddIngestConsumers());
    builder.Services.AddIngest(builder.Configuration);
    builder.Services.AddCollecting();

    var app = builder.Build();
    app.UseProblemAnswers();
    app.MapReportsHealth();
    app.MapIngest();
    return app;
});
