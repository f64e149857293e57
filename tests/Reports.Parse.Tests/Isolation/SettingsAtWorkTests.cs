using Microsoft.Extensions.Configuration;
using Reports.Contracts.Documents;
using Reports.Parse.Isolation;

namespace Reports.Parse.Tests.Isolation;

/// <summary>What operators say of children is what children get.</summary>
public sealed class SettingsAtWorkTests
{
    private static readonly TimeSpan LessThanUsual = TimeSpan.FromSeconds(25);

    [Theory]
    [InlineData("128", "parser_memory")]
    [InlineData("512", null)]
    public async Task Parse_FileThatTakes200Megabytes_IsRefusedByTheLimitThatWasSet(string limit, string? code)
    {
        await using var children = new Children(Of(("MemoryMegabytes", limit)));

        CodeOf(await children.ParseAsync("allocate:200")).ShouldBe(code);
        (await children.DocumentOfAsync("page.html")).Text.ShouldContain("渡口");
    }

    [Fact]
    public async Task Parse_FileThatNeverEnds_IsRefusedByTheLimitThatWasSet()
    {
        await using var children = new Children(Of(("CpuSeconds", "1")));

        CodeOf(await children.ParseAsync("loop").WaitAsync(LessThanUsual, TestContext.Current.CancellationToken)).ShouldBe("parse_timeout");
    }

    [Fact]
    public async Task Parse_FilesAtOnce_AreReadByAsManyChildrenAsWereSet()
    {
        await using var children = new Children(Of(("Children", "1")));

        (await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => children.ProcessOfNextAsync()))).Distinct().ShouldHaveSingleItem();
    }

    private static string? CodeOf(ParseOutcome outcome) => (outcome as ParseOutcome.Rejected)?.Code;

    private static IsolationOptions Of(params (string Name, string Value)[] settings)
    {
        var errors = new List<string>();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create("Parse:Isolation:" + s.Name, (string?)s.Value))).Build();
        var options = IsolationSettings.Read(configuration, errors);
        errors.ShouldBeEmpty();
        return options;
    }
}
