using Reports.Parse;
using Reports.Hosting.Health;
using Reports.Hosting.Platform;
using Reports.Hosting.Setup;

if (HealthProbe.IsAskedFor(args))
{
    return await HealthProbe.RunAsync();
}

var builder = WebApplication.CreateBuilder(args);
builder.AddReportsPlatform(Parts.None, bus => bus.AddParseConsumers());
builder.Services.AddParse();

var app = builder.Build();
app.MapReportsHealth();
return await app.RunServiceAsync(args);
