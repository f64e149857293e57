using Microsoft.Extensions.Diagnostics.HealthChecks;
using Reports.Search.Seam;

namespace Reports.Hosting.Health;

/// <summary>The search engine answers.</summary>
internal sealed class SearchCheck(ISearchEngine engine) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await engine.PingAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The search engine does not answer.");
}
