using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Reports.Parse.Isolation;

namespace Reports.Parse;

/// <summary>Registers the parser: in children or in this process, as the options say.</summary>
public static class ReportParserServices
{
    public static IServiceCollection AddReportParser(this IServiceCollection services, IsolationOptions isolation)
    {
        services.AddSingleton(isolation);
        services.AddSingleton<ReportParser>();
        services.AddSingleton(provider => Create(isolation, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<PooledParser>>()));
        return services;
    }

    /// <summary>The parser alone, for commands that need nothing else.</summary>
    public static IReportParser Create(IsolationOptions isolation, TimeProvider time, ILogger<PooledParser> log) =>
        isolation.InChild ? new PooledParser(new ReportParser(), isolation, time, log) : new InProcessParser(new ReportParser(), isolation, time);
}
