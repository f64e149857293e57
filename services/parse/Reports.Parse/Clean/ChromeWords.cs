using System.Buffers;

namespace Reports.Parse.Clean;

/// <summary>Words of the page around a text: of portals, forums, newspapers and their footers.</summary>
internal static class ChromeWords
{
    private const int LongestLine = 160;
    private const int LongestShortLine = 40;

    // No report says these of itself.
    private static readonly SearchValues<string> Anywhere = SearchValues.Create(
        ["ICP备", "ICP证", "公网安备", "网站标识码", "版权所有", "Powered by", "Copyright", "责任编辑", "本网站由", "显示全部楼层", "登录后才可以", "来源URL"],
        StringComparison.OrdinalIgnoreCase);

    // No report says these but in a sentence.
    private static readonly SearchValues<string> OutsideSentences = SearchValues.Create(
        [
            "技术支持：", "技术支持:", "设为首页", "加入收藏", "收藏本站", "网站地图", "联系我们", "关于我们", "复制链接", "阅读模式", "本版积分", "返回列表", "返回顶部", "快速回复",
            "立即注册", "发表回复", "查看: ", "查看：", "浏览次数", "阅读次数", "点击数", "点击次数", "访问量", "编辑：", "字体：", "字体:", "字号：", "【大 中 小】", "打印本页", "关闭窗口",
            "打印此页", "分享到", "扫一扫", "二维码", "手机版", "电脑版", "触屏版", "无障碍", "长者模式", "繁體", "繁体版", "当前位置", "您的位置", "您现在的位置", "上一篇", "下一篇",
            "相关链接", "相关阅读", "http://", "https://", "www.", "门户网站", "信息来源：", "信息来源:", "索引号", "发布机构", "发布时间", "发布日期", "文章来源", "热门标签", "标签云",
            "友情链接", "网站声明", "隐私声明", "客服中心", "在线咨询", "在线客服", "E-mail推荐", "新浪微博", "微信公众号", "客户端下载",
        ],
        StringComparison.OrdinalIgnoreCase);

    // Reports know these words too, but not in a line of their own.
    private static readonly SearchValues<string> InShortLines = SearchValues.Create(
        ["登录", "注册", "回复", "首页", "积分", "帖子", "版主", "主题", "打印", "关闭", "收藏", "微信", "微博", "来源：", "来源:", "作者：", "作者:", "记者：", "标签：", "标签:", "联系电话", "在线时间", "签到", "投稿", "搜索"],
        StringComparison.Ordinal);

    /// <summary>A line that only the page around a text has.</summary>
    public static bool AreIn(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
        {
            return false;
        }

        var isSentence = line.ContainsAny('。', '；');
        return line.ContainsAny(Anywhere) || (!isSentence && (line.ContainsAny(OutsideSentences) || (line.Length <= LongestShortLine && line.ContainsAny(InShortLines))));
    }
}
