namespace Reports.Parse.Tests.Builders;

/// <summary>An invented report of an invented year, with the parts that reports have. Its place is a real name, its words are not.</summary>
internal static class Sample
{
    public const string Report = """
        2031年杭州市政府工作报告

        ——2031年1月15日在杭州市第二十届人民代表大会第一次会议上
        杭州市人民政府市长 林 晓

        各位代表：

        现在，我代表市人民政府，向大会报告工作，请予审议，并请市政协委员提出意见。

        一、2030年工作回顾

        过去一年，全市上下同心，各项工作取得新进展。

        （一）产业发展稳中有进。新建云帆码头三座，投放蓝色渡轮十二艘。

        （二）城市面貌焕然一新

        修缮石桥二十七座，栽下银杏四千株。

        同时，我们也清醒看到，发展中还存在不少问题和困难，渡口候船时间偏长。

        二、2031年工作安排

        今年要办好三件事。

        （一）建设渡轮枢纽。开工建设北岸枢纽，新增泊位八个。

        （二）加强政府自身建设。从严从实，廉洁奉公。

        各位代表！让我们团结奋斗，驶向新的彼岸！

        名词解释

        蓝色渡轮：以电力驱动的客渡船。
        """;
}
