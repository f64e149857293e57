using System.Collections.Frozen;

namespace Reports.Text.Places;

/// <summary>Names of places that are words of every report, or parts of some (合作 is a city, 惠民 and 范县 are counties): alone they name no place.</summary>
public static class OrdinaryWords
{
    private const string Words =
        """
        范县 成县 和县 城区 郊区 矿区
        资源 合作 公安 会同 共和 和政 新建 和安 新兴 和平 振兴 新和 惠民 港口 延长 平安 友好 市中 解放 新城 大新 大城 大安 大通 安居 政和 青山 城中
        富民 富裕 大关 前进 惠农 双城 滨海 平原 温泉 长乐 新市 上城 运河 东方 南部 海港 江海 高安 河口 安定 乐业 新安 古城 和康 滨江 同心 中原 安宁
        清水 清流 利通 商城 工农 同仁 凤凰 友谊 宏伟 民权 龙门 郊区 城关 城东 城西 城北 城南 威信 建华 天桥 站前 杂多 白水 江山 新民 东风
        紫金 老城 云安 临江 西山 灯塔 向阳 复兴 兴业 太平 将乐 开平 上高 路南 路北 江南 江北 河西 河东 北山 建设 文化 团结
        公园 动力 通道 新区 市区 互助 全州 通城 定结 路桥 长寿 资中 金山 成安 合水 建平 兴国 新华 光明 莲花 合江 南海 东海
        """;

    private static readonly FrozenSet<string> All = Words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Tells whether a short name is an ordinary word.</summary>
    public static bool Contain(ReadOnlySpan<char> name) => name.Length == 2 && Lookup.Contains(name);
}
