using System.Text;
using Reports.SearchApi.Tables;
using Reports.SearchApi.Tests.Fakes;
using Reports.SearchApi.Tests.Tables;

namespace Reports.SearchApi.Tests.Api;

/// <summary>The tables as files over HTTP.</summary>
public sealed class ExportTests
{
    public static TheoryData<string, string> Datasets => new()
    {
        { "/api/indicators", "indicators" },
        { "/api/observations", "observations" },
        { "/api/series?indicator=gdp", "series-gdp" },
        { "/api/targets", "targets" },
        { "/api/entities", "entities" },
        { "/api/entities?group=text", "entity_counts" },
        { $"/api/documents/{InventedReport.Id}/observations", "observations" },
        { $"/api/documents/{InventedReport.Id}/entities", "entities" },
        { "/api/coverage?year=2031", "coverage-000000-government_work_report" },
    };

    [Theory]
    [MemberData(nameof(Datasets))]
    public async Task Get_EveryDataset_ComesInEveryForm(string address, string name)
    {
        await using var site = await Site.StartAsync();
        foreach (var format in TableFormat.All)
        {
            using var answer = await site.GetAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}format={format.Word}");
            var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

            ((int)answer.StatusCode).ShouldBe(200, Encoding.UTF8.GetString(bytes));
            answer.Content.Headers.ContentType!.MediaType.ShouldBe(format.MediaType);
            answer.Content.Headers.ContentDisposition!.FileName.ShouldBe($"{name}.{format.Word}");
            Signature(format).ShouldBe(bytes[..Signature(format).Length]);
        }
    }

    [Theory]
    [InlineData("text/csv", "text/csv")]
    [InlineData("application/x-ndjson", "application/x-ndjson")]
    [InlineData("application/json;q=0.5, application/vnd.apache.parquet", "application/vnd.apache.parquet")]
    [InlineData("application/json, text/csv;q=0.5", "application/json")]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", "application/json")]
    [InlineData("nonsense", "application/json")]
    public async Task Get_ByAccept_ComesInTheFormAskedForFirst(string accept, string mediaType)
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync("/api/observations", accept: accept);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe(mediaType);
        answer.Headers.Vary.ShouldContain("Accept");
    }

    [Theory]
    [InlineData("/api/observations?format=pdf")]
    [InlineData("/api/indicators?format=xml")]
    [InlineData("/api/series?indicator=gdp&format=CSV")]
    [InlineData("/api/observations?format=csv&measure=length")]
    public async Task Get_UnknownForm_IsAProblem(string address)
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync(address);

        (await answer.ProblemAsync()).Code.ShouldBe("bad_parameter");
    }

    [Fact]
    public async Task Observations_MoreThanAPage_AllComeWhateverTheLimit()
    {
        await using var site = await Site.StartAsync();
        site.Facts.Observations.AddRange(Enumerable.Range(10, 12_000).Select(n => FakeFacts.Observation(n, "停车场", "level", n, "个")));
        using var answer = await site.GetAsync("/api/observations?format=jsonl&limit=5");

        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n');

        lines.Length.ShouldBe(12_003 + 1);
        lines[^2].ShouldContain("\"n\":12009");
    }

    [Fact]
    public async Task Observations_AsCsv_CarryNoFormula()
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync("/api/observations?format=csv");

        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n");

        lines[2].ShouldContain(",\"'=户数\",level,8200,");
        lines[2].ShouldContain(",outlier,");
    }

    [Fact]
    public async Task Series_AsXlsx_HasARowAPoint()
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync("/api/series?indicator=gdp&format=xlsx");

        using var book = new Workbook(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        var rows = book.Read(0);
        rows.Count.ShouldBe(2);
        rows[1][..10].ShouldBe(["gdp", "990100", "云岭市", "growth", "%", "2030", 2030d, "year", 5.2, "actual"]);
    }

    private static byte[] Signature(TableFormat format) => format.Word switch
    {
        "csv" => [0xEF, 0xBB, 0xBF],
        "jsonl" => "{\""u8.ToArray(),
        "xlsx" => "PK"u8.ToArray(),
        _ => "PAR1"u8.ToArray(),
    };
}
