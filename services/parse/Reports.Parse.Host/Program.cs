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

var builder = WebApplication.CreateBuilder(args);
var platform = builder.AddReportsPlatform(Parts.None, bus => bus.AddParseConsumers());
builder.Services.AddParse(new IsolationOptions { InChild = platform.ParsesInChild });

var app = builder.Build();
app.MapReportsHealth();
return await app.RunServiceAsync(args);
