using Reports.Contracts.Documents;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Identity;

public sealed class IdentityTests
{
    private const string Chapters = "一、2030年工作回顾\n新建渡口三座。\n二、2031年工作安排\n新建渡口四座。";

    [Fact]
    public void Parse_WholeReport_SaysAllOfItself()
    {
        var meta = Parsing.Parse(Sample.Report).Meta;

        meta.ShouldBe(new DocumentMeta
        {
            Title = "2031年杭州市政府工作报告",
            Genre = "government_work_report",
            Jurisdiction = "浙江省杭州市",
            Code = "330100",
            Level = "prefecture",
            Review = "2030",
            Plan = "2031",
            Delivered = "2031-01-15",
            Speaker = "林晓",
            Meeting = "杭州市第二十届人民代表大会第一次会议",
            Year = 2031,
        });
    }

    [Fact]
    public void Parse_DistrictUnderItsCity_IsTheDistrict()
    {
        var meta = Meta($"2031年杭州市西湖区政府工作报告\n各位代表：\n我代表区人民政府，向大会报告工作，请予审议。\n{Chapters}");

        (meta.Code, meta.Level, meta.Jurisdiction).ShouldBe(("330106", "county", "浙江省杭州市西湖区"));
    }

    [Fact]
    public void Parse_NameSharedByManyPlaces_StaysOpenUntilTheTextNamesTheCity()
    {
        var report = $"鼓楼区政府工作报告\n各位代表：\n我代表区人民政府，向大会报告工作，请予审议。\n{Chapters}";

        Meta(report).Code.ShouldBeNull();
        Meta(report + "\n在南京市的支持下，南京地铁延伸到渡口。").Code.ShouldBe("320106");
    }

    [Fact]
    public void Parse_CityAndProvinceOfOneName_AreToldByTheRank()
    {
        Meta($"2031年吉林政府工作报告\n各位代表：\n我代表省人民政府，向大会报告工作，请予审议。\n{Chapters}").Code.ShouldBe("220000");
        Meta($"2031年吉林政府工作报告\n各位代表：\n我代表市人民政府，向大会报告工作，请予审议。\n{Chapters}").Code.ShouldBe("220200");
    }

    [Fact]
    public void Parse_PlaceOfItsTime_HasTheCodeOfItsTime()
    {
        string Report(int year) => $"政府工作报告\n——{year}年1月15日在清苑县第十届人民代表大会第二次会议上\n各位代表：\n我代表县人民政府，向大会报告工作。\n一、工作回顾\n正文。";

        Meta(Report(2010)).Code.ShouldBe("130622");
    }

    [Fact]
    public void Parse_TextAndFileNameOfDifferentPlaces_FollowsTheText() =>
        Parsing.Parse(Sample.Report, "2029年宁波市政府工作报告.txt").Meta.Code.ShouldBe("330100");

    [Fact]
    public void Parse_TextThatNamesNoPlace_TakesTheFileName() =>
        Parsing.Parse($"各位代表：\n现在，我代表市人民政府，向大会报告工作，请予审议。\n{Chapters}", "宁波.txt").Meta.Code.ShouldBe("330200");

    [Fact]
    public void Parse_AreaThatIsNoPlaceOfTheList_IsNoNamesake() =>
        Meta($"2031年西湖新区管委会工作报告\n各位代表：\n我代表西湖新区管委会，向大会作工作报告，请予审议。\n{Chapters}").Code.ShouldBeNull();

    [Fact]
    public void Parse_StateCouncil_IsTheNation()
    {
        var meta = Meta($"政府工作报告\n——2031年3月5日在第二十届全国人民代表大会第三次会议上\n国务院总理 林晓\n各位代表：\n现在，我代表国务院，向大会报告工作。\n{Chapters}");

        (meta.Code, meta.Level, meta.Jurisdiction, meta.Speaker, meta.Meeting).ShouldBe(("000000", "nation", "全国", "林晓", "第二十届全国人民代表大会第三次会议"));
    }

    [Fact]
    public void Parse_PartyCongress_LooksBackAndAheadFiveYears()
    {
        var meta = Meta("扬帆奋进\n——在中国共产党杭州市第三十次代表大会上的报告\n（2031年9月27日）\n林  晓\n同志们：\n现在，我代表中国共产党杭州市第二十九届委员会向大会作报告。\n一、过去五年的工作回顾\n正文。\n二、今后五年的奋斗目标\n正文。");

        (meta.Genre, meta.Code, meta.Review, meta.Plan, meta.Delivered, meta.Speaker).ShouldBe(("party_congress_report", "330100", "2026-2031", "2031-2036", "2031-09-27", "林晓"));
    }

    [Fact]
    public void Parse_HalfYearPlanReport_HasHalves()
    {
        var meta = Meta("关于杭州市2031年上半年国民经济和社会发展计划执行情况的报告\n一、2031年上半年国民经济和社会发展计划执行情况\n正文。\n二、下半年重点工作安排\n正文。");

        (meta.Genre, meta.Code, meta.Review, meta.Plan).ShouldBe(("plan_report", "330100", "2031H1", "2031H2"));
    }

    [Theory]
    [InlineData("杭州市人民政府关于印发2031年政府工作报告重点工作分工方案的通知\n各县区：\n一、重点工作\n正文。")]
    [InlineData("杭州市人民政府关于渡口工作的通知\n各县区：\n一、2030年工作回顾\n正文。\n二、2031年工作安排\n正文。")]
    [InlineData("关于政府工作报告的决议\n会议审议了报告，予以批准。")]
    [InlineData("杭州渡轮时刻表\n早班六时。")]
    [InlineData("杭州市2031年法治政府建设工作报告\n一、主要做法\n正文。")]
    public void Parse_OtherDocument_IsOtherAndLeavesItsIdentityOpen(string text)
    {
        var meta = Meta(text);

        meta.Genre.ShouldBe("other");
        meta.Code.ShouldBeNull();
        meta.Plan.ShouldBeNull();
    }

    [Theory]
    [InlineData("2031年1月15日", "2031-01-15")]
    [InlineData("二〇三一年一月十五日", "2031-01-15")]
    [InlineData("２０３１年１月１５日", "2031-01-15")]
    [InlineData("2031年1月", "2031-01")]
    [InlineData("2031127日", null)]
    [InlineData("2031927日", "2031-09-27")]
    [InlineData("2031年2月30日", null)]
    [InlineData("2031年13月5日", null)]
    public void Parse_DateOfDelivery_IsReadOrLeftOpen(string written, string? delivered) =>
        Meta($"政府工作报告\n——{written}在杭州市第二十届人民代表大会第一次会议上\n各位代表：\n我代表市人民政府，向大会报告工作。\n{Chapters}").Delivered.ShouldBe(delivered);

    [Theory]
    [InlineData("市长 林晓", "林晓")]
    [InlineData("杭州市人民政府代市长　林 晓", "林晓")]
    [InlineData("林晓市长在大会上作报告", "林晓")]
    [InlineData("自治区主席 木卡姆·阿依提", "木卡姆·阿依提")]
    [InlineData("市长 欧阳晓林", "欧阳晓林")]
    [InlineData("闻 晓", null)]
    [InlineData("林  晓", "林晓")]
    [InlineData("来源：渡口日报", null)]
    public void Parse_SpeakerLine_GivesTheName(string line, string? speaker) =>
        Meta($"政府工作报告\n——2031年1月15日在杭州市第二十届人民代表大会第一次会议上\n{line}\n各位代表：\n我代表市人民政府，向大会报告工作。\n{Chapters}").Speaker.ShouldBe(speaker);

    [Theory]
    [InlineData("(上接第1版)", 1)]
    [InlineData("（上接第２版）", 2)]
    [InlineData("（上接三版）", 3)]
    public void Parse_ContinuedText_IsAFragment(string mark, int page)
    {
        var document = Parsing.Parse($"政府工作报告\n{mark}新建渡口三座。\n二、2031年工作安排\n正文。\n（下转第4版）");

        document.Meta.ContinuedFrom.ShouldBe(page);
        document.Meta.ContinuesOn.ShouldBe(4);
        document.Flags.ShouldBe(["fragment"]);
        document.WarningCodes().ShouldContain("fragment");
    }

    [Fact]
    public void Parse_FiveYearReportOfAYearlySession_PlansTheYear()
    {
        var meta = Meta("政府工作报告\n——2031年1月15日在杭州市第二十届人民代表大会第一次会议上\n各位代表：\n我代表市人民政府，向大会报告工作。\n一、过去五年工作回顾\n正文。\n二、今后五年的目标任务\n正文。");

        (meta.Review, meta.Plan, meta.Year).ShouldBe(("2026-2030", "2031", 2031));
    }

    private static DocumentMeta Meta(string text) => Parsing.Parse(text, "文件.txt").Meta;
}
