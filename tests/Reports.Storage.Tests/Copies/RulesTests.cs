using Reports.Contracts.Documents;
using Reports.Storage.Copies;
using Reports.Storage.Model;

namespace Reports.Storage.Tests.Copies;

public sealed class RulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("一、过去一年", 1, 1)]
    [InlineData("十二、其他", 1, 12)]
    [InlineData("（二十三）工业", 2, 23)]
    [InlineData("(四)农业", 2, 4)]
    [InlineData("一是坚持", 0, 0)]
    [InlineData("主要目标", 0, 0)]
    public void HeadingNumber_OfAHeading_IsItsLevelAndNumber(string heading, int level, int number) =>
        HeadingNumber.Read(heading).ShouldBe((level, number));

    [Theory]
    [InlineData("砚汀日报_2031-01-12_第3版.html", "砚汀日报_2031-01-12", 3)]
    [InlineData("报告(上).txt", "报告", null)]
    [InlineData("报告_2031_2.txt", "报告_2031", null)]
    [InlineData("报告-2.txt", "报告", null)]
    [InlineData("report_part2.txt", "report", null)]
    [InlineData("ytrb_A04.pdf", "ytrb", 4)]
    [InlineData("砚汀市2031年政府工作报告.txt", "砚汀市2031年政府工作报告", null)]
    public void PartName_OfAFile_IsWhatAllPartsShare(string name, string stem, int? page) =>
        PartName.Of(name).ShouldBe(new PartName(stem, page));

    [Fact]
    public void OutlineEnds_OfTwoHalves_GoOnCounting()
    {
        var first = OutlineEnds.Of(Outline("一、甲", "(一)乙", "二、丙", "(一)丁", "(二)戊"))!;

        first.GoesOnIn(OutlineEnds.Of(Outline("三、己"))!).ShouldBe(true);
        first.GoesOnIn(OutlineEnds.Of(Outline("(三)己", "三、庚"))!).ShouldBe(true);
        first.GoesOnIn(OutlineEnds.Of(Outline("二、己"))!).ShouldBe(false);
        first.GoesOnIn(OutlineEnds.Of(Outline("五、己"))!).ShouldBeNull();
        OutlineEnds.Parse(first.ToString()).ShouldBe(first);
        OutlineEnds.Of(Outline("引言")).ShouldBeNull();
    }

    [Fact]
    public void Preference_RulesInTheirOrder_TheFirstThatTellsApartDecides()
    {
        var plain = Row("a");
        Member[] worstFirst =
        [
            Of(plain with { Identity = null, Media = "application/pdf" }),
            Of(plain with { Id = "b", Flags = "|mislabelled|" }),
            Of(plain with { Id = "c", Flags = "|fragment|" }),
            Of(plain with { Id = "d", Weight = 0.8 }),
            Of(plain with { Id = "e", Characters = 500, Media = "application/pdf" }),
            Of(plain with { Id = "f" }, minutes: 5),
            Of(plain with { Id = "g" }),
            Of(plain with { Id = "h", Media = "text/html" }, minutes: 9),
        ];
        var preference = new Preference(worstFirst);

        worstFirst.OrderBy(m => m, preference).Select(m => m.Id).ShouldBe(worstFirst.Reverse().Select(m => m.Id));
        worstFirst.Zip(worstFirst.Skip(1), (worse, better) => preference.ReasonFor(better, worse)).ShouldBe(
            ["states_identity", "not_mislabelled", "whole", "fewer_flags", "more_text", "earliest", "format"]);
    }

    [Fact]
    public void Halves_PagesThatDoNotFit_AreNoPair()
    {
        var first = Of(Row("a") with { On = 2, Stem = "s", Ends = "1.1-2.0" });

        Halves.Weigh(first, Of(Row("b") with { From = 1, Stem = "s", Ends = "1.3-4.0" }))!.Value.ShouldBeGreaterThanOrEqualTo(Halves.Least);
        Halves.Weigh(first, Of(Row("b") with { From = 3, Stem = "s", Ends = "1.3-4.0" })).ShouldBeNull();
        Halves.Weigh(first, Of(Row("b") with { From = 1, Stem = "s", Ends = "1.3-4.0", Page = 5 })).ShouldBeNull();
        Halves.Weigh(first, Of(Row("b") with { From = 1, Stem = "s", Ends = "1.2-4.0" })).ShouldBeNull();
        Halves.Weigh(first, Of(Row("b") with { From = 1, Identity = "990200-x-2024", Ends = "1.3-4.0" })).ShouldBeNull();
    }

    [Fact]
    public void PartChain_ThreePages_StandInTheirOrder()
    {
        Member[] pages =
        [
            Of(Row("c") with { From = 2, Ends = "1.5-6.0" }),
            Of(Row("a") with { On = 2, Ends = "1.1-2.0" }),
            Of(Row("b") with { From = 1, On = 3, Ends = "1.3-4.0" }),
        ];

        var chain = PartChain.Longest(pages).ShouldNotBeNull();

        chain.Parts.Select(p => p.Id).ShouldBe(["a", "b", "c"]);
        chain.IsComplete.ShouldBeTrue();
    }

    private static List<OutlineNode> Outline(params string[] headings) => [.. headings.Select((h, n) => new OutlineNode($"{n}", 1, h, n, n + 1))];

    private static Member Of(Draft draft, int minutes = 0) => new(
        new CatalogueRow
        {
            DocumentId = draft.Id,
            ReportId = draft.Identity ?? draft.Id,
            IdentityKey = draft.Identity,
            ParsedRef = "",
            ParserRevision = "",
            MediaType = draft.Media,
            Title = "砚汀市政府工作报告",
            Genre = "government_work_report",
            Flags = draft.Flags,
            FlagWeight = draft.Weight,
            Warnings = "[]",
            Characters = draft.Characters,
            ContinuesOn = draft.On,
            ContinuedFrom = draft.From,
            Page = draft.Page,
            Stem = draft.Stem,
            OutlineEnds = draft.Ends,
        },
        Now.AddMinutes(minutes));

    private static Draft Row(string id) => new(id);

    private sealed record Draft(string Id)
    {
        public string? Identity { get; init; } = "990100-government_work_report-2024";

        public string Media { get; init; } = "text/plain";

        public string Flags { get; init; } = "";

        public double Weight { get; init; }

        public int Characters { get; init; } = 1000;

        public int? On { get; init; }

        public int? From { get; init; }

        public int? Page { get; init; }

        public string? Stem { get; init; }

        public string? Ends { get; init; }
    }
}
