using Microsoft.Extensions.Configuration;
using Reports.Contracts.Settings;

namespace Reports.Contracts.Tests.Settings;

/// <summary>What operators may write into a section, and what of it makes no sense.</summary>
public sealed class SettingSectionTests
{
    [Fact]
    public void Read_Nothing_IsAsUsual()
    {
        var (settings, errors) = Read();

        errors.ShouldBeEmpty();
        settings.ShouldBe(new Limits());
    }

    [Fact]
    public void Read_Everything_IsTaken()
    {
        var (settings, errors) = Read(("size", "5000000000"), ("Parts", "2"), ("Rate", "0.5"), ("Patience", "00:00:07"), ("Place", "/in"), ("Names:0", "a"), ("Names:1", "b"));

        errors.ShouldBeEmpty();
        (settings.Size, settings.Parts, settings.Rate, settings.Patience, settings.Place).ShouldBe((5_000_000_000, 2, 0.5, TimeSpan.FromSeconds(7), "/in"));
        settings.Names.ShouldBe(["a", "b"]);
    }

    [Theory]
    [InlineData("Size", "ten", "Door:Size must be a whole number above 0; it is ten.")]
    [InlineData("Size", "0", "Door:Size must be a whole number above 0; it is 0.")]
    [InlineData("Parts", "3000000000", "Door:Parts must be a whole number above 0; it is 3000000000.")]
    [InlineData("Parts", "-1", "Door:Parts must be a whole number above 0; it is -1.")]
    [InlineData("Rate", "NaN", "Door:Rate must be a number above 0; it is NaN.")]
    [InlineData("Patience", "soon", "Door:Patience must be a time above 0, such as 00:00:30; it is soon.")]
    [InlineData("Patience", "00:00:00", "Door:Patience must be a time above 0, such as 00:00:30; it is 00:00:00.")]
    [InlineData("Sise", "10", "Door:Sise is no setting; those of Door are Size, Parts, Rate, Patience, Place, Names, Inner.")]
    public void Read_ValueThatMakesNoSense_HasItsSentenceAndNoEffect(string name, string value, string sentence)
    {
        var (settings, errors) = Read((name, value));

        errors.ShouldBe([sentence]);
        settings.ShouldBe(new Limits());
    }

    [Fact]
    public void Read_BadValueFurtherDown_IsNamed() => Read(("Inner:Depth", "deep")).Errors.ShouldHaveSingleItem().ShouldStartWith("Door:Inner cannot be read. ");

    [Fact]
    public void Read_SeveralSuchValues_ListsThemAll() => Read(("Size", "no"), ("Rate", "0")).Errors.Count.ShouldBe(2);

    [Fact]
    public void Read_ErrorsOfOthers_ChangeNothing()
    {
        var errors = new List<string> { "Another." };

        SettingSection.Read<Limits>(Configuration(("Parts", "7")), "Door", errors).Parts.ShouldBe(7);
    }

    private static (Limits Settings, List<string> Errors) Read(params (string Name, string Value)[] settings)
    {
        var errors = new List<string>();
        return (SettingSection.Read<Limits>(Configuration(settings), "Door", errors), errors);
    }

    private static IConfiguration Configuration(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create($"Door:{s.Name}", (string?)s.Value))).Build();

    private sealed record Limits
    {
        public long Size { get; init; } = 1;

        public int Parts { get; init; } = 1;

        public double Rate { get; init; } = 1;

        public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);

        public string? Place { get; init; }

        public IReadOnlyList<string>? Names { get; init; }

        public Deeper? Inner { get; init; }
    }

    private sealed record Deeper
    {
        public int Depth { get; init; } = 1;
    }
}
