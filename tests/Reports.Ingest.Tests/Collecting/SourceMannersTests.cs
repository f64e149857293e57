using Microsoft.Extensions.DependencyInjection;
using Reports.Ingest.Collecting.Sources;
using Reports.Storage.Collecting;

namespace Reports.Ingest.Tests.Collecting;

/// <summary>How a visit behaves: it asks, waits, and takes no for an answer.</summary>
public sealed class SourceMannersTests : CollectingTestBase
{
    [Theory]
    [InlineData(403, "blocked")]
    [InlineData(429, "blocked")]
    [InlineData(503, "busy")]
    public async Task Visit_SiteSaysNo_EndsAtOnceAndWaitsLongerEveryTime(int status, string outcome)
    {
        Portal.Html("/list.html", Pages.List(("/a.html", "政府工作报告"), ("/b.html", "旧政府工作报告")));
        Portal.Status("/a.html", status);
        await AddAsync("/list.html");

        var first = await VisitAsync();
        (first.Outcome, first.Status).ShouldBe((outcome, status));
        Portal.Requests.ShouldBe(["/list.html", "/a.html"]);
        var pause = (await LastAsync()).NextDue!.Value - Ingest.Time.GetUtcNow();
        Ingest.Time.Advance(pause);
        await VisitAsync();

        ((await LastAsync()).NextDue!.Value - Ingest.Time.GetUtcNow()).ShouldBe(pause * 2);
        (await SourceAsync()).Failures.ShouldBe(2);
    }

    [Fact]
    public async Task Visit_SiteNamesATime_IsLeftAloneSoLong()
    {
        Portal.Status("/list.html", 429, ("Retry-After", "86400"));
        await AddAsync("/list.html");
        await VisitAsync();

        (await SourceAsync()).NextDue.ShouldBe(Ingest.Time.GetUtcNow().AddDays(1));
        (await Ingest.Services.GetRequiredService<Visitor>().RunAsync(Token)).ShouldBe(0);
    }

    [Fact]
    public async Task Visit_AfterANo_FindsWhatItMissed()
    {
        Portal.Tagged("/list.html", Pages.List(("/a.html", "政府工作报告")), "\"l\"");
        Portal.Status("/a.html", 503);
        await AddAsync("/list.html");
        await VisitAsync();
        Portal.Html("/a.html", Pages.Report("十二"));

        var visit = await VisitAgainAsync();

        visit.Counts.New.ShouldBe(1);
        (await SourceAsync()).Failures.ShouldBe(0);
    }

    [Fact]
    public async Task Visit_RobotsDisallowIt_IsNotMade()
    {
        Portal.Text("/robots.txt", "User-agent: *\nDisallow: /list");
        Portal.Html("/list.html", Pages.List());
        await AddAsync("/list.html");

        (await VisitAsync()).Outcome.ShouldBe("disallowed");
        Portal.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Visit_RobotsDisallowAPart_LeavesThatPartOut()
    {
        Portal.Text("/robots.txt", "User-agent: *\nDisallow: /secret/");
        Portal.Html("/list.html", Pages.List(("/secret/a.html", "政府工作报告"), ("/b.html", "旧政府工作报告")));
        Portal.Html("/b.html", Pages.Report("十二"));
        await AddAsync("/list.html");

        var visit = await VisitAsync();

        visit.Counts.New.ShouldBe(1);
        Portal.Requests.ShouldBe(["/list.html", "/b.html"]);
        visit.Detail!.ShouldContain("disallowed");
    }

    [Fact]
    public async Task Visit_RobotsThatCannotBeRead_IsPutOff()
    {
        Portal.Status("/robots.txt", 500);
        Portal.Html("/list.html", Pages.List());
        await AddAsync("/list.html");

        (await VisitAsync()).Outcome.ShouldBe("busy");
        Portal.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Visit_HugePage_IsCutOff()
    {
        Portal.Set("/list.html", async context =>
        {
            var some = new byte[1 << 20];
            for (var n = 0; n < 40 && !context.RequestAborted.IsCancellationRequested; n++)
            {
                await context.Response.Body.WriteAsync(some);
            }
        });
        await AddAsync("/list.html");

        var visit = await VisitAsync();

        visit.Outcome.ShouldBe("failed");
        visit.Detail!.ShouldContain("too_large");
    }

    [Fact]
    public async Task Visit_OutsideItsSeason_WaitsForIt()
    {
        Portal.Html("/list.html", Pages.List());
        await AddAsync("/list.html", more: """, "season_from": "12-01", "season_to": "01-31" """);

        await Ingest.Services.GetRequiredService<Visitor>().RunAsync(Token);

        Portal.Requests.ShouldBeEmpty();
        (await SourceAsync()).NextDue.ShouldBe(new DateTimeOffset(2031, 11, 30, 16, 0, 0, TimeSpan.Zero));
        (await VisitAgainAsync()).Outcome.ShouldBe("unchanged");
    }

    [Fact]
    public async Task Visit_CutOffByACrash_StartsAgainAndSaysSo()
    {
        Portal.Html("/list.html", Pages.List());
        await AddAsync("/list.html");
        var visits = Ingest.Services.GetRequiredService<Visits>();
        await visits.BeginAsync((await SourceAsync()).Definition, Token);

        await VisitAsync();

        var all = await Ingest.Services.GetRequiredService<ICollectionReader>().VisitsAsync("yanting", 10, cancellationToken: Token);
        all.Select(v => v.Result.Outcome).ShouldBe(["unchanged", "cut"]);
    }

    [Fact]
    public async Task Visit_LinksOfOneHost_AreReadOneAfterTheOther()
    {
        var (now, most) = (0, 0);
        Portal.Html("/list.html", Pages.List([.. Enumerable.Range(1, 6).Select(n => ($"/{n}.html", $"政府工作报告{n}"))]));
        Portal.Html("/robots.txt", "");
        Portal.Otherwise = async context =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Delay(20);
            await LocalSite.WriteAsync(context, Pages.Report(context.Request.Path));
            Interlocked.Decrement(ref now);
        };
        await AddAsync("/list.html");

        (await VisitAsync()).Counts.New.ShouldBe(6);
        most.ShouldBe(1);
    }
}
