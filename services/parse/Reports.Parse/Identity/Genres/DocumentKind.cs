namespace Reports.Parse.Identity.Genres;

/// <summary>A kind of document that is no report: its outward word, and its name in both languages.</summary>
internal sealed record DocumentKind(string Code, string Chinese, string English)
{
    // What these say is what shall be, so that a number is a condition and no fact of a place.
    private static readonly string[] Orders = ["notice", "decision", "reply", "reading_guide", "opinion", "announcement", "law"];

    public static readonly DocumentKind Unknown = new("unknown", "其他文件", "another document");
    public static readonly DocumentKind OtherReport = new("other_report", "其他报告", "another report");
    public static readonly DocumentKind Data = new("data", "数据文件", "a data file");
    public static readonly DocumentKind Resolution = new("resolution", "决议", "a resolution");

    private static readonly (string Word, DocumentKind Kind)[] Kinds =
    [
        ("通知", new("notice", "通知", "a notice")),
        ("通报", new("circular", "通报", "a circular")),
        ("决议", Resolution),
        ("决定", new("decision", "决定", "a decision")),
        ("批复", new("reply", "批复", "a reply")),
        ("复函", new("reply", "复函", "a reply")),
        ("解读", new("reading_guide", "解读", "a reading guide")),
        ("意见", new("opinion", "意见", "an opinion")),
        ("公告", new("announcement", "公告", "an announcement")),
        ("公示", new("announcement", "公示", "an announcement")),
        ("通告", new("announcement", "通告", "an announcement")),
        ("条例", new("law", "法规", "a law")),
        ("办法", new("law", "法规", "a law")),
        ("规定", new("law", "法规", "a law")),
        ("细则", new("law", "法规", "a law")),
        ("方案", new("plan_text", "方案", "a plan text")),
        ("规划", new("plan_text", "规划", "a plan text")),
        ("纲要", new("plan_text", "规划纲要", "a plan text")),
        ("计划", new("plan_text", "计划", "a plan text")),
        ("分工", new("plan_text", "任务分工", "a plan text")),
        ("总结", new("work_summary", "工作总结", "a summary of work")),
        ("要点", new("plan_text", "工作要点", "a plan text")),
        ("图解", new("reading_guide", "解读", "a reading guide")),
        ("公报", new("communique", "公报", "a communiqué")),
        ("讲话", new("speech", "讲话", "a speech")),
        ("致辞", new("speech", "致辞", "a speech")),
        ("侧记", new("news", "新闻", "news")),
        ("纪实", new("news", "新闻", "news")),
        ("综述", new("news", "新闻", "news")),
    ];

    /// <summary>Tells whether such a document gives orders or rules instead of telling what was done or is planned.</summary>
    public bool IsOrder => Orders.Contains(Code, StringComparer.Ordinal);

    // Marks that may stand behind the last word.
    private const string Closers = ")》】”\"。";

    /// <summary>The kind that a squashed title names at its end, also before a note in brackets (全文, 试行, 草案); null if none.</summary>
    public static DocumentKind? OfTitle(string title)
    {
        var bare = title.TrimEnd(Closers.ToCharArray());
        var bracket = StartOfNote(title);
        var head = bracket > 0 ? bare[..bracket].TrimEnd(Closers.ToCharArray()) : bare;
        return Array.Find(Kinds, k => bare.EndsWith(k.Word, StringComparison.Ordinal) || head.EndsWith(k.Word, StringComparison.Ordinal)).Kind;
    }

    // Where the brackets open that close at the end (with others inside: (市政发〔2031〕1号)), else the last brackets.
    private static int StartOfNote(string title)
    {
        var (at, depth) = (title.Length - 1, 0);
        for (; at >= 0 && (depth > 0 || at == title.Length - 1); at--)
        {
            depth += title[at] is ')' or '〕' or ']' ? 1 : title[at] is '(' or '〔' or '[' ? -1 : 0;
        }

        return at < title.Length - 2 && depth == 0 ? at + 1 : title.LastIndexOfAny(['(', '〔', '[']);
    }
}
