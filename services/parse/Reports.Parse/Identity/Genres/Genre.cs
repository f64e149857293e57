namespace Reports.Parse.Identity.Genres;

/// <summary>The kinds of document. The words go outward.</summary>
internal static class Genre
{
    public const string GovernmentWorkReport = "government_work_report";
    public const string PlanReport = "plan_report";
    public const string PartyCongressReport = "party_congress_report";
    public const string Other = "other";

    /// <summary>The Chinese word for a made title.</summary>
    public static string Word(string genre) => genre switch
    {
        GovernmentWorkReport => "政府工作报告",
        PlanReport => "国民经济和社会发展计划执行情况的报告",
        PartyCongressReport => "党代会报告",
        _ => string.Empty,
    };
}
