using System.Text.RegularExpressions;

namespace Reports.Parse.Identity;

/// <summary>Finds who delivered the report, by the office beside the name or by a line that is nothing but a name.</summary>
internal static class SpeakerLine
{
    private const string Office = "(?:代理|代)?(?:省长|市长|区长|县长|州长|盟长|旗长|主席|总理|主任|书记)";
    private const string Han = @"[\u3400-\u9FFF]";
    private const string Name = $"(?<name>{Han}{{2,3}}|{Han}{{2,8}}·{Han}{{2,8}}(?:·{Han}{{1,8}})?)";

    private static readonly Regex AfterOffice = new($"{Office}[:—]?{Name}(?:同志)?(?:$|在|作|向|代表|[(),，。])", RegexOptions.NonBacktracking);
    private static readonly Regex AfterOfficeFour = new($"{Office}[:—]?(?<name>{Han}{{4}})(?:同志)?$", RegexOptions.NonBacktracking);
    private static readonly Regex BeforeOffice = new($"(?:^|日|府|[,，。—]){Name}{Office}在", RegexOptions.NonBacktracking);
    private static readonly Regex Alone = new($"^{Name}$", RegexOptions.NonBacktracking);
    private static readonly Regex Label = new($"^报告人:(?:{Han}*{Office})?{Name}$", RegexOptions.NonBacktracking);

    public static bool IsOne(string line) => AfterOffice.IsMatch(line) || AfterOfficeFour.IsMatch(line);

    /// <summary>The name, without spaces; null where no line states one.</summary>
    public static string? Find(FrontMatter front, Meeting? meeting)
    {
        foreach (var line in front.Lines)
        {
            foreach (var pattern in new[] { Label, BeforeOffice, AfterOffice, AfterOfficeFour })
            {
                if (pattern.Match(line) is { Success: true } match)
                {
                    return match.Groups["name"].Value;
                }
            }
        }

        return meeting is null ? null : AloneAfter(front, meeting);
    }

    // A line that is nothing but a name says so only right below the meeting and its date.
    private static string? AloneAfter(FrontMatter front, Meeting meeting)
    {
        var below = front.Lines.SkipWhile(l => !ReferenceEquals(l, meeting.Line)).Skip(1).Take(3);
        return below.Where(l => Surnames.Begin(l) && Alone.IsMatch(l)).FirstOrDefault();
    }
}
