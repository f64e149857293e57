using static Reports.Parse.Tests.Structure.RunIn.Outlines;

namespace Reports.Parse.Tests.Structure.RunIn;

public sealed class InnerOpeningsTests
{
    [Fact]
    public void Build_LongParagraphsSharedOutAmongTopics_HaveThemAsHeadings() =>
        Of("一、回顾", $"（一）水陆并举。渡口服务持续优化。{More}石桥修缮扎实推进。{More}", $"（二）城乡一体。村村通路全面提速。{More}家家用水更加安全。{More}")
            .ShouldBe(["1 一、回顾", "2+（一）水陆并举。", "3+渡口服务持续优化。", "3+石桥修缮扎实推进。", "2+（二）城乡一体。", "3+村村通路全面提速。", "3+家家用水更加安全。"]);

    [Fact]
    public void Build_ShortFactBesideATopic_IsNone() =>
        Third("一、回顾", $"（一）水陆并举。渡口服务持续优化。蓝色渡轮全面下水投入两岸日常营运。{More}石桥修缮扎实推进。{More}新建学堂开门。{More}村村通路更加顺畅。{More}")
            .ShouldBe(["渡口服务持续优化。", "石桥修缮扎实推进。", "村村通路更加顺畅。"]);

    [Fact]
    public void Build_SentenceOfTheUsualLength_IsATopicToo() =>
        Third("一、回顾", $"（一）水陆并举。渡口服务持续优化。{More}石桥修缮扎实推进。{More}两岸银杏满目金黄。{More}").Count.ShouldBe(3);

    [Fact]
    public void Build_TwoTopicsInOneParagraphOfMany_AreNone() =>
        Third("一、回顾", $"（一）甲。渡口服务持续优化。{More}石桥修缮扎实推进。{More}", $"（二）乙。{More}{More}{More}", $"（三）丙。{More}{More}{More}").ShouldBeEmpty();

    [Fact]
    public void Build_TopicsAtTheEndOfALongParagraph_AreNone() =>
        Third("一、回顾", $"（一）甲。{More}{More}{More}{More}{More}渡口服务持续优化。{More}石桥修缮扎实推进。{More}村村通路更加顺畅。{More}").ShouldBeEmpty();

    [Fact]
    public void Build_TopicsThatBeginAlike_NeedNoCompany() =>
        Third("一、安排", $"（一）甲。着力兴办渡口。{More}着力修缮石桥。{More}着力栽种银杏。{More}", $"（二）乙。{More}{More}{More}", $"（三）丙。{More}{More}{More}").Count.ShouldBe(3);

    [Fact]
    public void Build_TopicsOfOneLengthUnderAStandingHeading_AreHeadings() =>
        Third("一、回顾", "（一）水陆并举", $"栖屏区多措并举推进水陆建设，年初定下的任务都已办妥。渡口夜市成为常态。{More}石桥晨光成为底色。{More}银杏长街成为名片。{More}").Count.ShouldBe(3);

    [Fact]
    public void Build_TwoOfOneLengthUnderAStandingHeading_AreNone() =>
        Third("一、回顾", "（一）水陆并举", $"栖屏区多措并举推进水陆建设，年初定下的任务都已办妥。渡口夜市成为常态。{More}石桥晨光成为底色。{More}").ShouldBeEmpty();
}
