using Microsoft.Extensions.DependencyInjection;
using Reports.Storage.Refusing;

namespace Reports.Ingest.Tests.Collecting;

/// <summary>What a visit brings home.</summary>
public sealed class SourceVisitTests : CollectingTestBase
{
    [Fact]
    public async Task Visit_Listing_BringsTheReportsAndNothingElse()
    {
        Portal.Html("/list.html", Pages.List(("/a.html", "2031年砚汀市政府工作报告"), ("b.html", "关于<b>国民经济</b>和社会发展计划执行情况的报告"), ("/news.html", "春季运动会开幕"), ("javascript:alert(1)", "政府工作报告")));
        Portal.Html("/a.html", Pages.Report("十二"));
        Portal.Html("/b.html", Pages.Report("十三"));
        await AddAsync("/list.html", more: """, "code": "990100", "genre": "government_work_report" """);

        var visit = await VisitAsync();

        visit.Outcome.ShouldBe("done");
        visit.Counts.New.ShouldBe(2);
        Portal.Requests.ShouldBe(["/list.html", "/a.html", "/b.html"]);
        var documents = await DocumentsAsync();
        documents.Select(d => d.GetProperty("name").GetString()).ShouldContain("2031年砚汀市政府工作报告.html");
        var origin = Origin(documents.Single(d => d.GetProperty("name").GetString()!.StartsWith("2031", StringComparison.Ordinal)));
        origin.GetProperty("kind").GetString().ShouldBe("source");
        origin.GetProperty("source").GetString().ShouldBe("yanting");
        origin.GetProperty("place").GetString().ShouldBe(Portal.Address + "/a.html");
        origin.GetProperty("given").GetProperty("code").GetString().ShouldBe("990100");
    }

    [Fact]
    public async Task Visit_NothingChanged_IsToldSoAndBringsNothing()
    {
        Portal.Tagged("/list.html", Pages.List(("/a.html", "政府工作报告")), "\"l1\"");
        Portal.Tagged("/a.html", Pages.Report("十二"), "\"a1\"");
        await AddAsync("/list.html");
        await VisitAsync();

        var again = await VisitAgainAsync();

        again.Outcome.ShouldBe("unchanged");
        again.Counts.Unchanged.ShouldBe(1);
        Portal.Requests.ShouldBe(["/list.html", "/a.html"]);
        (await Ingest.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Visit_PageWhoseCounterChanged_IsUnchanged()
    {
        Portal.Html("/list.html", Pages.List(("/a.html", "政府工作报告")));
        var visits = 0;
        Portal.Set("/a.html", context => LocalSite.WriteAsync(context, Pages.Report("十二", counter: ++visits)));
        await AddAsync("/list.html");
        await VisitAsync();

        (await VisitAgainAsync()).Counts.Unchanged.ShouldBe(1);
        (await Ingest.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Visit_CorrectedReport_IsANewDocumentThatReplacesTheOld()
    {
        Portal.Html("/list.html", Pages.List(("/a.html", "政府工作报告")));
        Portal.Html("/a.html", Pages.Report("十二"));
        await AddAsync("/list.html");
        await VisitAsync();
        var old = (await DocumentsAsync()).Single().GetProperty("id").GetString();
        Portal.Html("/a.html", Pages.Report("十三"));
        Ingest.Time.Advance(TimeSpan.FromDays(2));

        var visit = await VisitAsync();

        visit.Counts.Changed.ShouldBe(1);
        var documents = await DocumentsAsync();
        documents.Count.ShouldBe(2);
        Origin(documents[0]).GetProperty("replaces").GetString().ShouldBe(old);
        documents[1].GetProperty("id").GetString().ShouldBe(old);
    }

    [Fact]
    public async Task Visit_MovedPages_AreFollowedAFewSteps()
    {
        Portal.Html("/list.html", Pages.List(("/old.html", "政府工作报告"), ("/round.html", "往年政府工作报告")));
        Portal.Moved("/old.html", "/older.html");
        Portal.Moved("/older.html", "/new.html");
        Portal.Html("/new.html", Pages.Report("十二"));
        Portal.Moved("/round.html", "/round.html?again");
        Portal.Moved("/round.html?again", "/round.html");
        await AddAsync("/list.html");

        var visit = await VisitAsync();

        visit.Counts.New.ShouldBe(1);
        Origin((await DocumentsAsync()).Single()).GetProperty("place").GetString().ShouldBe(Portal.Address + "/new.html");
        Portal.Requests.Count(r => r.StartsWith("/round", StringComparison.Ordinal)).ShouldBe(6);
        visit.Detail!.ShouldContain("redirects");
    }

    [Fact]
    public async Task Visit_PagesThatAreGoneUnderAnyName_BringNothing()
    {
        Portal.Html("/list.html", Pages.List(("/gone.html", "政府工作报告"), ("/soft.html", "2030年政府工作报告"), ("/start.html", "2029年政府工作报告")));
        Portal.Html("/soft.html", "<p>您访问的页面不存在,请返回首页。</p>");
        Portal.Moved("/start.html", "/");
        Portal.Html("/", Pages.Report("首页上也有许多话"));
        await AddAsync("/list.html");

        var visit = await VisitAsync();

        visit.Counts.ShouldBe(visit.Counts with { New = 0, Refused = 3 });
        visit.Detail!.Split('\n').Select(line => line.Split(' ')[0]).ShouldBe(["404", "no_text", "moved_to_start"]);
        (await Ingest.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Visit_FileThatTheDoorRefuses_IsKeptInMindWithItsAddressAndSource()
    {
        Portal.Html("/list.html", Pages.List(("/empty.txt", "2031年政府工作报告")));
        Portal.Text("/empty.txt", "");
        await AddAsync("/list.html");

        (await VisitAsync()).Counts.Refused.ShouldBe(1);

        var refusal = (await Ingest.Services.GetRequiredService<IRefusalReader>().ListAsync(new RefusalFilter(), 10, null, Token)).Items.ShouldHaveSingleItem();
        (refusal.File.Origin.Place, refusal.File.Origin.SourceId, refusal.File.Problem.Code).ShouldBe((Portal.Address + "/empty.txt", "yanting", "empty_file"));
    }

    [Fact]
    public async Task Visit_OneReportUnderManyAddresses_IsOneDocument()
    {
        Portal.Html("/list.html", Pages.List([.. Enumerable.Range(1, 5).Select(n => ($"/a.html?id={n}", $"政府工作报告{n}"))]));
        Portal.Otherwise = context => context.Request.Path == "/a.html" ? LocalSite.WriteAsync(context, Pages.Report("十二", counter: Random.Shared.Next())) : Task.CompletedTask;
        await AddAsync("/list.html");

        var visit = await VisitAsync();

        visit.Counts.New.ShouldBe(1);
        visit.Detail!.Split('\n').Count(line => line.StartsWith("alias ", StringComparison.Ordinal)).ShouldBe(4);
        (await Ingest.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Visit_MazeOfLinks_EndsWithItsRequests()
    {
        var pages = 0;
        Portal.Otherwise = context => LocalSite.WriteAsync(context, Pages.List(($"/list?p={++pages}", "下一页"), ($"/list?q={pages}", "下一页 "), ($"/r{pages}.html", "政府工作报告")));
        Portal.Status("/robots.txt", 404);
        await AddAsync("/list", more: """, "pages": 30, "depth": 100""");

        var visit = await VisitAsync();

        visit.Counts.Requests.ShouldBeInRange(25, 30);
        Portal.Requests.ShouldContain(r => r.StartsWith("/r", StringComparison.Ordinal));
        pages.ShouldBeLessThanOrEqualTo(30);
    }

    [Fact]
    public async Task Visit_LongListing_IsFollowedToItsDepth()
    {
        Portal.Otherwise = context => LocalSite.WriteAsync(context, Pages.List(($"/list?p={int.Parse("0" + context.Request.Query["p"], System.Globalization.CultureInfo.InvariantCulture) + 1}", "下一页"), ("/list", "上一页")));
        Portal.Status("/robots.txt", 404);
        await AddAsync("/list", more: """, "depth": 2""");

        await VisitAsync();

        Portal.Requests.ShouldBe(["/list", "/list?p=1", "/list?p=2"]);
    }

    [Fact]
    public async Task Visit_Feed_BringsItsEntries()
    {
        Portal.Text("/feed", $"<rss version='2.0'><channel><title>t</title><link>http://x/</link><description>d</description><item><title>砚汀市政府工作报告</title><link>{Portal.Address}/a.html</link></item><item><title>天气</title><link>{Portal.Address}/w.html</link></item></channel></rss>", "application/rss+xml");
        Portal.Html("/a.html", Pages.Report("十二"));
        await AddAsync("/feed", "feed");

        (await VisitAsync()).Counts.New.ShouldBe(1);
        Portal.Requests.ShouldBe(["/feed", "/a.html"]);
    }

    [Fact]
    public async Task Visit_FeedWithAnEntityBomb_FailsWithoutHarm()
    {
        Portal.Text("/feed", "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><rss version='2.0'><channel><title>&b;</title></channel></rss>", "application/rss+xml");
        await AddAsync("/feed", "feed");

        (await VisitAsync()).Outcome.ShouldBe("failed");
    }

    [Fact]
    public async Task Visit_Directory_BringsItsFilesButNothingAboveIt()
    {
        Portal.Html("/files/", Pages.List(("../", "上级"), ("一.txt", "一.txt"), ("sub/%E4%BA%8C.txt", "二.txt"), ("/elsewhere/三.txt", "三.txt"), ("?C=N;O=D", "Name")));
        Portal.Text("/files/一.txt", "砚汀市政府工作报告一");
        Portal.Text("/files/sub/二.txt", "砚汀市政府工作报告二");
        await AddAsync("/files/", "directory");

        (await VisitAsync()).Counts.New.ShouldBe(2);
        (await DocumentsAsync()).Select(d => d.GetProperty("name").GetString()).ShouldBe(["二.txt", "一.txt"], ignoreOrder: true);
    }

    [Fact]
    public async Task Visit_PageThatOnlyLeadsToAFile_BringsTheFile()
    {
        Portal.Html("/list.html", Pages.List(("/a.html", "政府工作报告")));
        Portal.Html("/a.html", Pages.List(("/files/report.txt", "附件")));
        Portal.Text("/files/report.txt", "砚汀市政府工作报告");
        await AddAsync("/list.html");

        (await VisitAsync()).Counts.New.ShouldBe(1);
    }

    [Fact]
    public async Task Visit_ListingInGbk_IsRead()
    {
        Portal.Set("/list.html", async context =>
        {
            context.Response.ContentType = "text/html; charset=gb2312";
            await context.Response.Body.WriteAsync(Pages.Gbk(Pages.List(("/a.html", "砚汀市政府工作报告"))));
        });
        Portal.Html("/a.html", Pages.Report("十二"));
        await AddAsync("/list.html");

        (await VisitAsync()).Counts.New.ShouldBe(1);
    }

    [Fact]
    public async Task Visit_LinkToAnotherSite_IsNotFollowed()
    {
        Portal.Html("/list.html", Pages.List(("http://localhost:9/a.html", "政府工作报告")));
        await AddAsync("/list.html");

        (await VisitAsync()).Counts.Requests.ShouldBe(2);
    }

    [Fact]
    public async Task Visit_OnePage_IsTakenAsItIs()
    {
        Portal.Text("/report.txt", "砚汀市政府工作报告");
        await AddAsync("/report.txt", "page");

        (await VisitAsync()).Counts.New.ShouldBe(1);
    }
}
