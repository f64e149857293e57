namespace Reports.Hosting.Health;

/// <summary>The verb <c>healthy</c> of a host: asks the one that runs beside it, for containers that have no other tool to ask with.</summary>
public static class HealthProbe
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    public static bool IsAskedFor(string[] args) => args is ["healthy"];

    /// <summary>0 if the host on the configured port is ready, 1 if not.</summary>
    public static async Task<int> RunAsync()
    {
        var port = Environment.GetEnvironmentVariable("ASPNETCORE_HTTP_PORTS") ?? "8080";
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await http.GetAsync($"http://127.0.0.1:{port}/health/ready");
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return 1;
        }
    }
}
