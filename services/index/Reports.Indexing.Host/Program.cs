using Reports.Indexing;
using Reports.Hosting.Health;
using Reports.Hosting.Platform;
using Reports.Hosting.Setup;

return await ServiceHost.RunAsync(args, () =>
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddReportsPlatform(Parts.Index, bus => bus.AddIndexingConsumers());
    builder.Services.AddIndexing();

    var app = builder.Build();
    app.MapReportsHealth();
    return app;
});
