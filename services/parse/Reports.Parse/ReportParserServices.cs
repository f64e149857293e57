using Microsoft.Extensions.DependencyInjection;

namespace Reports.Parse;

/// <summary>Registers the parser.</summary>
public static class ReportParserServices
{
    public static IServiceCollection AddReportParser(this IServiceCollection services) => services.AddSingleton<ReportParser>();
}
