using Microsoft.Extensions.Configuration;
using Reports.Parse.Isolation;

namespace Reports.Parse.Tests.Isolation;

/// <summary>What operators may say of children, and what of it makes no sense.</summary>
public sealed class IsolationSettingsTests
{
    [Fact]
    public void Read_Nothing_IsAsUsual()
    {
        var (options, errors) = Read();

        errors.ShouldBeEmpty();
        (options.InChild, options.Memory, options.Cpu, options.Wall, options.Children)
            .ShouldBe((true, 512L << 20, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60), Environment.ProcessorCount));
    }

    [Fact]
    public void Read_Everything_IsTaken()
    {
        var (options, errors) = Read(("", "child"), (":MemoryMegabytes", "2048"), (":CpuSeconds", "90"), (":WallSeconds", "120"), (":Children", "1"));

        errors.ShouldBeEmpty();
        (options.InChild, options.Memory, options.Cpu, options.Wall, options.Children)
            .ShouldBe((true, 2048L << 20, TimeSpan.FromSeconds(90), TimeSpan.FromSeconds(120), 1));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("child", true)]
    [InlineData("none", false)]
    public void Read_WhereFilesAreParsed_IsAChildUnlessNone(string? value, bool inChild) => Read(("", value)).Options.InChild.ShouldBe(inChild);

    [Theory]
    [InlineData("", "thread", "Parse:Isolation must be child or none.")]
    [InlineData(":MemoryMegabytes", "16", "Parse:Isolation:MemoryMegabytes must be a whole number from 128 to 1048576; it is 16.")]
    [InlineData(":MemoryMegabytes", "512 MB", "Parse:Isolation:MemoryMegabytes must be a whole number from 128 to 1048576; it is 512 MB.")]
    [InlineData(":CpuSeconds", "0", "Parse:Isolation:CpuSeconds must be a whole number from 1 to 3600; it is 0.")]
    [InlineData(":WallSeconds", "-60", "Parse:Isolation:WallSeconds must be a whole number from 1 to 3600; it is -60.")]
    [InlineData(":Children", "99999999999", "Parse:Isolation:Children must be a whole number from 1 to 256; it is 99999999999.")]
    public void Read_ValueThatMakesNoSense_HasItsSentence(string name, string value, string sentence) => Read((name, value)).Errors.ShouldBe([sentence]);

    [Fact]
    public void Read_SeveralSuchValues_ListsThemAll() => Read((":CpuSeconds", "no"), (":Children", "0")).Errors.Count.ShouldBe(2);

    private static (IsolationOptions Options, List<string> Errors) Read(params (string Name, string? Value)[] settings)
    {
        var errors = new List<string>();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create("Parse:Isolation" + s.Name, s.Value))).Build();
        return (IsolationSettings.Read(configuration, errors), errors);
    }
}
