using System.Text.Json;
using Reports.SearchApi.Tests.Fakes;
using Reports.Storage.Catalogue.Reading;

namespace Reports.SearchApi.Tests.Api;

public sealed class ReportEndpointTests
{
    [Fact]
    public async Task Report_Known_NamesThePreferredDocumentAndItsCopies()
    {
        await using var site = await Site.StartAsync();

        var report = await JsonAsync(site, $"/api/reports/{FakeReports.Id}");

        report.GetProperty("state").GetString().ShouldBe("flagged");
        report.GetProperty("preferred").GetString().ShouldBe(InventedReport.Id);
        report.GetProperty("flags")[0].GetString().ShouldBe("decimals_lost");
        var copy = report.GetProperty("documents")[1];
        (copy.GetProperty("role").GetString(), copy.GetProperty("reason").GetString()).ShouldBe(("copy", "near_copy"));
        copy.GetProperty("score").GetDouble().ShouldBe(0.97);
        copy.GetProperty("linked_to").GetString().ShouldBe(InventedReport.Id);
    }

    [Fact]
    public async Task Reports_Filtered_AnswerAPageAndItsCursor()
    {
        await using var site = await Site.StartAsync();

        var page = await JsonAsync(site, "/api/reports?code=990100&year=2031&genre=government_work_report&flag=fragment");

        page.GetProperty("items")[0].GetProperty("id").GetString().ShouldBe(FakeReports.Id);
        page.GetProperty("next").GetString().ShouldBe("second");
        site.Reports.Asked.ShouldBe(new ReportFilter("990100", 2031, "government_work_report", "fragment"));
    }

    [Theory]
    [InlineData("/api/reports/none", 404, "report_not_found")]
    [InlineData("/api/reports/none/text", 404, "report_not_found")]
    [InlineData("/api/reports?code=12", 400, "bad_parameter")]
    [InlineData("/api/reports?year=soon", 400, "bad_parameter")]
    [InlineData("/api/reports?limit=0", 400, "bad_parameter")]
    [InlineData("/api/reports?cursor=x", 400, "bad_cursor")]
    [InlineData("/api/coverage?code=999999", 400, "bad_parameter")]
    [InlineData("/api/coverage?year=2026..2020", 400, "bad_parameter")]
    [InlineData("/api/coverage?level=village", 400, "bad_parameter")]
    [InlineData("/api/coverage?genre=novel", 400, "bad_parameter")]
    [InlineData("/api/coverage?format=pdf", 400, "bad_parameter")]
    public async Task Ask_Wrongly_AnswersAProblem(string address, int status, string code)
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync(address);

        ((int)answer.StatusCode).ShouldBe(status);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain($"\"{code}\"");
    }

    [Fact]
    public async Task Text_InParts_JoinsThemAndSaysWhereEachComesFrom()
    {
        await using var site = await Site.StartAsync();
        var whole = site.Reports.Report;
        site.Reports.Report = whole with { Documents = [.. whole.Documents.Select((d, n) => d with { Role = "part", Part = n + 1 })] };

        var answer = await JsonAsync(site, $"/api/reports/{FakeReports.Id}/text");

        var text = answer.GetProperty("text").GetString()!;
        text.ShouldBe(InventedReport.Document.Text + InventedReport.Document.Text);
        var second = answer.GetProperty("stretches")[1];
        (second.GetProperty("document").GetString(), second.GetProperty("part").GetInt32()).ShouldBe((FakeReports.Copy, 2));
        text[second.GetProperty("start").GetInt32()..second.GetProperty("end").GetInt32()].ShouldBe(InventedReport.Document.Text);
    }

    [Fact]
    public async Task Coverage_Nation_ExpectsEveryProvinceOfTheYear()
    {
        await using var site = await Site.StartAsync();

        var answer = await JsonAsync(site, "/api/coverage?year=2031");

        answer.GetProperty("level").GetString().ShouldBe("province");
        answer.GetProperty("counts").GetProperty("flagged").GetInt32().ShouldBe(1);
        answer.GetProperty("counts").GetProperty("missing").GetInt32().ShouldBeGreaterThan(30);
        var row = answer.GetProperty("items").EnumerateArray().Single(r => r.GetProperty("code").GetString() == "130000");
        row.GetProperty("cells")[0].GetProperty("report").GetString().ShouldBe(site.Reports.Held.Id);
    }

    [Fact]
    public async Task Coverage_Municipality_HasCountiesUnderIt()
    {
        await using var site = await Site.StartAsync();

        (await JsonAsync(site, "/api/coverage?code=110000")).GetProperty("level").GetString().ShouldBe("county");
    }

    [Fact]
    public async Task Coverage_AsCsv_HasItsMarkAndNoFormula()
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync("/api/coverage?year=2031&format=csv");

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        var text = System.Text.Encoding.UTF8.GetString(bytes[3..]);
        text.ShouldStartWith("code,name,level,year,genre,state,report,documents,flags\r\n");
        var line = text.Split("\r\n").Single(l => l.StartsWith("130000,", StringComparison.Ordinal));
        line.ShouldStartWith("130000,河北省,province,2031,government_work_report,flagged,130000-government_work_report-2031,2,");
        line.Split(',')[^1].Trim('"').ShouldBe("'=cmd");
    }

    [Theory]
    [InlineData("zh-CN", "首选", "正文几乎相同")]
    [InlineData("en", "preferred", "nearly the same text")]
    public async Task ReportPage_Known_ShowsDocumentsWithRoleAndReason(string language, string role, string reason)
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync($"/reports/{FakeReports.Id}", language, "text/html");

        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        html.ShouldContain(role);
        html.ShouldContain(reason);
        html.ShouldContain("97%");
        html.ShouldNotContain("<b>.txt");
    }

    [Fact]
    public async Task CoveragePage_Nation_LinksCellsToReportsAndGapsToUpload()
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync("/coverage?year=2031", "en", "text/html");

        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        html.ShouldContain($"href=\"/reports/{site.Reports.Held.Id}\"");
        html.ShouldContain("href=\"/upload\" aria-label=\"山东省 2031 missing\"");
        html.ShouldContain("code=130000");
    }

    private static async Task<JsonElement> JsonAsync(Site site, string address)
    {
        using var answer = await site.GetAsync(address);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        ((int)answer.StatusCode).ShouldBe(200, body);
        return JsonDocument.Parse(body).RootElement;
    }
}
