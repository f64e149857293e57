namespace Reports.Parse.Tests.Indicators;

public sealed class FigureCheckTests
{
    [Theory]
    [InlineData("渡轮事故下降758%。", "impossible_fall")]
    [InlineData("渡轮合格率达到831%。", "above_whole")]
    [InlineData("渡轮覆盖面完成率达到131%。", null)]
    [InlineData("地区生产总值增长350%。", "implausible_growth")]
    [InlineData("渡轮事项由129项减少至405项。", "direction_mismatch")]
    [InlineData("渡轮事项由1296项减少至405项。", null)]
    public void Run_FigureThatCannotBe_IsFlagged(string sentence, string? flag) => Reading.Checked(sentence)[^1].Flags.SingleOrDefault().ShouldBe(flag);

    [Fact]
    public void Run_PartAboveTheWhole_IsFlagged() =>
        Reading.Checked("地区生产总值358亿元；一般公共预算收入2001亿元。").Select(o => o.Flags.SingleOrDefault()).ShouldBe([null, "part_above_whole"]);

    [Theory]
    [InlineData("6%", "share_mismatch")]
    [InlineData("2.5%", null)]
    public void Run_ShareBesidePartAndWhole_MustFit(string share, string? flag) =>
        Reading.Checked($"地区生产总值1000亿元。研发经费投入25亿元、占地区生产总值比重{share}。")[^1].Flags.SingleOrDefault().ShouldBe(flag);

    [Theory]
    [InlineData("57.2%", null)]
    [InlineData("5.7%", "completion_mismatch")]
    public void Run_RateOfCompletionBesideTarget_MustFit(string rate, string? flag) =>
        Reading.Checked($"力争航线培训6万人。航线培训3.43万人、完成年度任务的{rate}。")[^1].Flags.SingleOrDefault().ShouldBe(flag);

    [Fact]
    public void Run_DocumentThatLostItsPoints_SuspectsWholeFigures() =>
        Reading.Checked("渡轮产值35亿元、增长6%，新增渡口12处。", lostDecimals: true).Select(o => o.Flags.SingleOrDefault()).ShouldBe(["decimal_suspect", null, null]);
}
