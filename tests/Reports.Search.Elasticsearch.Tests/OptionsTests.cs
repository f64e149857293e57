using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Reports.Search.Seam;

namespace Reports.Search.Elasticsearch.Tests;

public sealed class OptionsTests
{
    [Fact]
    public void AddElasticsearchSearch_EverythingWrong_ListsEveryError()
    {
        var options = new ElasticsearchOptions
        {
            Urls = { "ftp://search", "nonsense" },
            Index = "Upper",
            CompatibleWith = "7",
            ApiKey = "a2V5",
            User = "reader",
            CaFile = "/no/such/file.pem",
            Fingerprint = "ab:cd",
            Replicas = -1,
            RequestTimeout = TimeSpan.Zero,
            Retries = 0,
            BreakDuration = TimeSpan.Zero,
            BulkBytes = 1,
        };

        var failure = Should.Throw<OptionsValidationException>(() => new ServiceCollection().AddElasticsearchSearch(options));

        string[] expected =
        [
            "'ftp://search'", "'nonsense'", "'Upper'", "'7'", "exclude each other", "go together", "/no/such/file.pem", "Fingerprint",
            "RequestTimeout", "Replicas", "Retries", "BreakDuration", "BulkBytes",
        ];
        failure.Failures.Count().ShouldBe(expected.Length);
        expected.ShouldAllBe(part => failure.Message.Contains(part));
    }

    [Fact]
    public void AddElasticsearchSearch_NoAddress_Refuses()
    {
        Should.Throw<OptionsValidationException>(() => new ServiceCollection().AddElasticsearchSearch(new ElasticsearchOptions()))
            .Message.ShouldContain("at least one address");
    }

    [Fact]
    public void AddElasticsearchSearch_FromConfiguration_GivesOneEngineForBothSides()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Elasticsearch:Urls:0"] = "http://one:9200",
            ["Elasticsearch:Urls:1"] = "http://two:9200",
            ["Elasticsearch:RequestTimeout"] = "00:00:05",
        }).Build();
        var options = new ElasticsearchOptions();
        configuration.GetSection(ElasticsearchOptions.Section).Bind(options);
        options.Urls.ShouldBe(["http://one:9200", "http://two:9200"]);
        options.RequestTimeout.ShouldBe(TimeSpan.FromSeconds(5));

        using var services = new ServiceCollection().AddElasticsearchSearch(options).BuildServiceProvider();

        services.GetRequiredService<IPassageIndex>().ShouldBeSameAs(services.GetRequiredService<ISearchEngine>());
    }
}
