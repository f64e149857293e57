using Microsoft.Extensions.Configuration;
using Reports.Hosting.Platform;

namespace Reports.Hosting.Tests.Platform;

public sealed class PlatformOptionsTests
{
    [Fact]
    public void Read_Nothing_IsEmbedded() => Read([]).IsEmbedded.ShouldBeTrue();

    [Fact]
    public void Read_AllThree_IsDistributed()
    {
        var options = Read(new()
        {
            ["ConnectionStrings:RabbitMq"] = "amqp://user:word@broker:5672/reports",
            ["ConnectionStrings:Postgres"] = "Host=db",
            ["Elasticsearch:Urls:0"] = "http://search:9200",
        });

        options.IsEmbedded.ShouldBeFalse();
        options.RabbitMq!.Host.ShouldBe("broker");
    }

    [Fact]
    public void Read_OneOfThreeAndAWrongAddress_ListsEveryError()
    {
        var refused = Should.Throw<BadConfigurationException>(() => Read(new()
        {
            ["ConnectionStrings:RabbitMq"] = "broker:5672",
            ["RabbitMq:Management"] = "ftp://broker",
            ["ConnectionStrings:Postgres"] = "Host=db",
        }));

        refused.Errors.Count.ShouldBe(3);
        refused.Message.ShouldContain("Elasticsearch:Urls");
    }

    [Fact]
    public void Read_OtherOptionsAreWrongToo_ListsThemAsWell() =>
        Should.Throw<BadConfigurationException>(() => Read(new() { ["ConnectionStrings:RabbitMq"] = "broker" }, "Pages must be paper."))
            .Errors.ShouldBe(["Pages must be paper.", "ConnectionStrings:RabbitMq must be an address beginning with amqp:// or amqps://."], ignoreOrder: true);

    private static PlatformOptions Read(Dictionary<string, string?> settings, params string[] others) =>
        PlatformOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), others);
}
