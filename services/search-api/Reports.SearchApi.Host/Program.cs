using Reports.Hosting.Health;
using Reports.Hosting.Platform;
using Reports.Hosting.Problems;
using Reports.Hosting.Setup;
using Reports.SearchApi;
using Reports.SearchApi.Host.Forwarding;

return await ServiceHost.RunAsync(args, () =>
{
    var builder = WebApplication.CreateBuilder(args);
    var errors = new List<string>();
    var settings = SearchApiSettings.Read(builder.Configuration, errors);
    builder.AddReportsPlatform(Parts.Search, errors: errors);
    builder.Services.AddSearchApi(settings);
    builder.AddIngestForwarding();

    var app = builder.Build();
    app.UseProblemAnswers();
    app.MapReportsHealth();
    app.MapSearchApi();
    app.MapIngestForwarding();
    return app;
});
