using System.Text.RegularExpressions;
using Reports.Parse.Characters;
using Reports.Parse.Identity.Front;

namespace Reports.Parse.Identity.Sessions;

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

    private static readonly Regex[] Patterns = [Label, BeforeOffice, AfterOffice, AfterOfficeFour];

    public static bool IsOne(string line) => AfterOffice.IsMatch(line) || AfterOfficeFour.IsMatch(line);

    /// <summary>The name, without spaces; null where no line states one.</summary>
    public static Witness<string>? Find(FrontMatter front, Meeting? meeting)
    {
        foreach (var line in front.Lines)
        {
            foreach (var pattern in Patterns)
            {
                if (pattern.Match(line.Text) is { Success: true } match)
                {
                    return Said(line, match);
                }
            }
        }

        return meeting is null ? null : AloneAfter(front, meeting);
    }

    // A line that is nothing but a name says so only right below the meeting and its date.
    private static Witness<string>? AloneAfter(FrontMatter front, Meeting meeting) =>
        front.Lines.Skip(meeting.Index + 1).Take(3).Where(l => Surnames.Begin(l.Text) && Alone.IsMatch(l.Text)).Select(l => Said(l, Alone.Match(l.Text))).FirstOrDefault();

    private static Witness<string> Said(SquashedText line, Match match)
    {
        var name = match.Groups["name"];
        return new Witness<string>(name.Value, WitnessSource.Header, line.Span(name.Index, name.Index + name.Length));
    }
}
