using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Reports.Hosting.Platform;

namespace Reports.Hosting.Health;

/// <summary>Health: alive means the process answers; ready means bus, store and search do. Degraded is not ready.</summary>
public static class HealthServices
{
    internal static void AddReportsHealth(this IServiceCollection services, Parts parts)
    {
        var checks = services.AddHealthChecks();
        if ((parts & (Parts.Outbox | Parts.Search | Parts.Index)) != Parts.None)
        {
            checks.AddCheck<StoreCheck>("store");
        }

        if (parts.HasFlag(Parts.Search))
        {
            checks.AddCheck<SearchCheck>("search");
        }
    }

    /// <summary>Maps <c>/health/live</c> and <c>/health/ready</c>.</summary>
    public static void MapReportsHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions
        {
            ResultStatusCodes =
            {
                [HealthStatus.Degraded] = StatusCodes.Status503ServiceUnavailable,
                [HealthStatus.Unhealthy] = StatusCodes.Status503ServiceUnavailable,
            },
        });
    }
}
