namespace Reports.Acceptance.Tests.Running;

/// <summary>Waits for a state of the world; the bound is there for the day when it never comes.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public static Task TrueAsync(Func<Task<bool>> look, string what) =>
        GetAsync(async () => await look() ? (object)true : null, what);

    /// <summary>A token for whatever waits by itself.</summary>
    public static CancellationTokenSource Bounded()
    {
        var bound = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        bound.CancelAfter(Bound);
        return bound;
    }

    /// <summary>The first thing that is not null.</summary>
    public static async Task<T> GetAsync<T>(Func<Task<T?>> look, string what)
        where T : class
    {
        using var bound = Bounded();
        while (true)
        {
            if (await look() is { } found)
            {
                return found;
            }

            if (bound.IsCancellationRequested)
            {
                throw new TimeoutException($"Never came: {what}");
            }

            await Task.Delay(Pause, CancellationToken.None);
        }
    }
}
