using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Reports.Parse.Consuming;
using Reports.Parse.Isolation;

namespace Reports.Parse;

/// <summary>Parse: turns bytes into parsed documents.</summary>
public static class ParseServices
{
    /// <summary>Adds the step; a host that parses in children also runs <see cref="Isolation.Worker.WorkerVerb"/> when asked to.</summary>
    public static IServiceCollection AddParse(this IServiceCollection services, IsolationOptions isolation)
    {
        services.AddReportParser(isolation);
        services.AddSingleton<ParseStep>();
        return services;
    }

    /// <summary>What parse consumes: documents that were received.</summary>
    public static void AddParseConsumers(this IBusRegistrationConfigurator bus) => bus.AddConsumer<ParseConsumer, ParseConsumerDefinition>();
}
