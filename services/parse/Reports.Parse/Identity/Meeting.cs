using System.Text.RegularExpressions;

namespace Reports.Parse.Identity;

/// <summary>A congress and its session as a line names them, and where in the squashed line the name of the place ends.</summary>
internal sealed record Meeting(string Line, string Name, int PlaceEnd, bool IsPartyCongress, bool IsNational);

/// <summary>Finds the meeting in the front matter: 在玉泉区第十八届人民代表大会第二次会议上.</summary>
internal static class MeetingLine
{
    private const string Number = "[一二三四五六七八九十百0-9]{1,4}";

    private static readonly Regex PeoplesCongress = new(
        $"第{Number}届(?<national>全国)?人民代表大会(?:常务委员会)?(?:第?{Number}次(?:全体)?(?:会议|大会))?", RegexOptions.NonBacktracking);

    private static readonly Regex PartyCongress = new($"中国共产党[^,。;:]{{0,20}}?第{Number}次(?<national>全国)?代表大会", RegexOptions.NonBacktracking);

    public static Meeting? Find(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (Peoples(line) is { } peoples)
            {
                return peoples;
            }

            if (PartyCongress.Match(line) is { Success: true } party)
            {
                var place = party.Value.LastIndexOf('第');
                return new Meeting(line, party.Value, party.Index + place, IsPartyCongress: true, party.Groups["national"].Success);
            }
        }

        return null;
    }

    private static Meeting? Peoples(string line)
    {
        if (PeoplesCongress.Match(line) is not { Success: true } match)
        {
            return null;
        }

        var start = PlaceChain.StartOfChainEndingAt(line, match.Index);
        return new Meeting(line, line[start..(match.Index + match.Length)], match.Index, IsPartyCongress: false, match.Groups["national"].Success);
    }
}
