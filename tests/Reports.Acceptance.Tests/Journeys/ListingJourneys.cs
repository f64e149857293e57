using Reports.Acceptance.Tests.Files;
using Reports.Acceptance.Tests.Running;

namespace Reports.Acceptance.Tests.Journeys;

/// <summary>Lists of documents.</summary>
public sealed class ListingJourneys(SharedSite shared) : SharedJourney(shared)
{
    [Fact]
    public async Task When_AListIsReadPageByPage_EveryDocumentComesOnceNewestFirst()
    {
        foreach (var i in Enumerable.Range(401, 5))
        {
            await Site.AcceptAsync($"成册-{i}.txt", Invented.Report(i).Bytes);
        }

        var names = new List<string>();
        var next = "/api/documents?limit=2&q=" + Uri.EscapeDataString("成册-");
        for (var path = next; path is not null;)
        {
            var page = (await Site.GetAsync(path)).As<DocumentList>();
            page.Items.Count.ShouldBeInRange(1, 2);
            names.AddRange(page.Items.Select(d => d.Name));
            path = page.Next is null ? null : $"{next}&cursor={page.Next}";
        }

        names.ShouldBe(["成册-405.txt", "成册-404.txt", "成册-403.txt", "成册-402.txt", "成册-401.txt"]);
    }

    [Fact]
    public async Task When_AListIsFiltered_OnlyWhatFitsIsInIt()
    {
        var report = await Site.SettleAsync("筛选-报告.txt", Invented.Report(410).Bytes);
        var blank = await Site.SettleAsync("筛选-空白.txt", "  \n \n"u8.ToArray());
        var name = "&q=" + Uri.EscapeDataString("筛选-");

        (await IdsAsync("state=indexed" + name)).ShouldBe([report.Id]);
        (await IdsAsync("state=rejected" + name)).ShouldBe([blank.Id]);
        (await IdsAsync($"year={report.Meta!.Year}" + name)).ShouldBe([report.Id]);
        (await IdsAsync("year=1999" + name)).ShouldBeEmpty();
        (await IdsAsync("genre=government_work_report" + name)).ShouldBe([report.Id]);
        (await IdsAsync("genre=plan_report" + name)).ShouldBeEmpty();
        (await IdsAsync("flag=fragment" + name)).ShouldBeEmpty();
        (await IdsAsync("code=000000" + name)).ShouldBeEmpty();
        (await IdsAsync(name)).ShouldBe([blank.Id, report.Id]);
    }

    [Theory]
    [InlineData("cursor=nonsense", "bad_cursor")]
    [InlineData("cursor=%F0%9F%98%80", "bad_cursor")]
    [InlineData("cursor=MTIzLmFiYw", "bad_cursor")]
    [InlineData("limit=0", "bad_parameter")]
    [InlineData("limit=101", "bad_parameter")]
    [InlineData("limit=-1", "bad_parameter")]
    [InlineData("limit=many", "bad_request")]
    [InlineData("year=soon", "bad_request")]
    [InlineData("state=lost", "bad_parameter")]
    [InlineData("state=1", "bad_parameter")]
    [InlineData("state=received,parsed", "bad_parameter")]
    [InlineData("q=%ED%A0%80", "bad_request")]
    [InlineData("q=%00", "bad_request")]
    public async Task When_AListIsAskedForWrongly_TheProblemIsNamed(string query, string code)
    {
        var answer = await Site.GetAsync("/api/documents?" + query);

        answer.Status.ShouldBe(400, answer.Body);
        answer.Problem().Code.ShouldBe(code);
    }

    private async Task<IEnumerable<string>> IdsAsync(string query) => (await Site.ListAsync(query)).Select(d => d.Id);
}
