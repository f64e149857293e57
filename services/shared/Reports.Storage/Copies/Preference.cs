namespace Reports.Storage.Copies;

/// <summary>
/// Which of several documents of one report is read and shown first. The rules in their order; the first that tells two apart decides.
/// </summary>
internal sealed class Preference : IComparer<Member>
{
    private const int Shares = 20;

    private static readonly string[] Formats =
    [
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/pdf",
        "application/ofd",
        "application/vnd.oasis.opendocument.text",
        "application/msword",
        "text/html",
        "text/markdown",
        "text/plain",
    ];

    private readonly (string Reason, Comparison<Member> Compare)[] _rules;

    /// <summary>Prefers among these documents; shares of text are counted against the longest of them.</summary>
    public Preference(IReadOnlyCollection<Member> members)
    {
        var longest = Math.Max(1, members.Max(m => m.Row.Characters));
        _rules =
        [
            (Reasons.StatesIdentity, By(m => m.IsIdentified ? 0 : 1)),
            (Reasons.NotMislabelled, By(m => m.IsMislabelled ? 1 : 0)),
            (Reasons.Whole, By(m => m.IsFragment ? 1 : 0)),
            (Reasons.FewerFlags, By(m => (int)Math.Round(m.Row.FlagWeight * 100))),
            (Reasons.MoreText, By(m => -Math.Min(Shares - 1, m.Row.Characters * (long)Shares / longest))),
            (Reasons.Format, By(m => FormatRank(m.Row.MediaType))),
            (Reasons.Earliest, Member.ByArrival),
        ];
    }

    public int Compare(Member? x, Member? y) => _rules.Select(rule => rule.Compare(x!, y!)).FirstOrDefault(order => order != 0);

    /// <summary>The first rule by which one document is preferred to the other.</summary>
    public string ReasonFor(Member better, Member other) => _rules.First(rule => rule.Compare(better, other) < 0).Reason;

    private static Comparison<Member> By(Func<Member, long> key) => (a, b) => key(a).CompareTo(key(b));

    private static int FormatRank(string mediaType)
    {
        var rank = Array.IndexOf(Formats, mediaType);
        return rank < 0 ? Formats.Length : rank;
    }
}
