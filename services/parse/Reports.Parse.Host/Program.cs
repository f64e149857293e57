using Reports.Parse;
using Reports.Hosting.Health;
using Reports.Hosting.Platform;
using Reports.Hosting.Setup;
using Reports.Parse.Isolation;
using Reports.Parse.Isolation.Worker;

if (WorkerVerb.IsAskedFor(args))
{
    return WorkerVerb.Run();
}

return await ServiceHost.RunAsync(args, () =>
{
    var builder = WebApplication.CreateBuilder(args);
    var errors = new List<string>();
    var isolation = IsolationSettings.Read(builder.Configuration, errors);
    builder.AddReportsPlatform(Parts.None, bus => bus.AddParseConsumers(), errors);
    builder.Services.AddParse(isolation);

    var app = builder.Build();
    app.MapReportsHealth();
    return app;
});
