using Microsoft.Playwright;
using Reports.SearchApi.Tests.Browser;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Reports.SearchApi.Tests.Browser;

/// <summary>Debian's Chromium without a screen, started once. Where it is missing its tests are skipped, or fail under <c>REPORTS_REQUIRE=all</c>.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium-headless-shell";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (File.Exists(Executable))
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Executable, Headless = true, Args = Arguments });
        }
    }

    /// <summary>A browser window of its own over a site, closed with the answer.</summary>
    internal async Task<Window> OpenAsync(Uri site, string language = "zh-CN", bool script = true, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        if (_browser is null)
        {
            var reason = $"There is no {Executable}.";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("REPORTS_REQUIRE") == "all", reason);
            Assert.Fail(reason);
        }

        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.AbsoluteUri,
            Locale = language,
            JavaScriptEnabled = script,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = scheme,
        });
        return new Window(await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
    }
}

/// <summary>A browser window with one page.</summary>
internal sealed record Window(IPage Page) : IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
