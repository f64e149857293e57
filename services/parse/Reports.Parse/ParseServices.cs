using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Reports.Parse.Consuming;

namespace Reports.Parse;

/// <summary>Parse: turns bytes into parsed documents.</summary>
public static class ParseServices
{
    public static IServiceCollection AddParse(this IServiceCollection services)
    {
        services.AddReportParser();
        services.AddSingleton<ParseStep>();
        return services;
    }

    /// <summary>What parse consumes: documents that were received.</summary>
    public static void AddParseConsumers(this IBusRegistrationConfigurator bus) => bus.AddConsumer<ParseConsumer, ParseConsumerDefinition>();
}
