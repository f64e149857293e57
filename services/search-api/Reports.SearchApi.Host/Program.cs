using Reports.Hosting.Health;
using Reports.Hosting.Platform;
using Reports.Hosting.Problems;
using Reports.Hosting.Setup;
using Reports.SearchApi;
using Reports.SearchApi.Host.Forwarding;

return await ServiceHost.RunAsync(args, () =>
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddReportsPlatform(Parts.Search);
    builder.Services.AddSearchApi();
    builder.AddIngestForwarding();

    var app = builder.Build();
    app.UseProblemAnswers();
    app.MapReportsHealth();
    app.MapSearchApi();
    app.MapIngestForwarding();
    return app;
});
