using System.Text.RegularExpressions;
using Reports.Parse.Characters;
using Reports.Parse.Identity.Front;
using Reports.Parse.Identity.Places;

namespace Reports.Parse.Identity.Sessions;

/// <summary>A congress and its session as a line names them: the line's index, and where in the squashed line the name begins, its place ends, and it ends.</summary>
internal sealed record Meeting(SquashedText Line, int Index, int Start, int PlaceEnd, int End, bool IsPartyCongress, bool IsNational)
{
    public string Name => Line.Text[Start..End];

    public TextSpan? Span => Line.Span(Start, End);
}

/// <summary>Finds the meeting in the front matter: 在玉泉区第十八届人民代表大会第二次会议上.</summary>
internal static class MeetingLine
{
    private const string Number = "[一二三四五六七八九十百0-9]{1,4}";

    private static readonly Regex PeoplesCongress = new(
        $"第{Number}届(?<national>全国)?人民代表大会(?:常务委员会)?(?:第?{Number}次(?:全体)?(?:会议|会議|大会))?", RegexOptions.NonBacktracking);

    private static readonly Regex PartyCongress = new($"中国共产党[^,。;:]{{0,20}}?第{Number}次(?<national>全国)?代表大会", RegexOptions.NonBacktracking);

    public static bool IsOne(string line) => PeoplesCongress.IsMatch(line) || PartyCongress.IsMatch(line);

    public static Meeting? Find(FrontMatter front) => front.Lines.Select(Read).FirstOrDefault(m => m is not null);

    private static Meeting? Read(SquashedText line, int index)
    {
        if (PeoplesCongress.Match(line.Text) is { Success: true } peoples)
        {
            var start = PlaceChain.StartOfChainEndingAt(line.Text, peoples.Index);
            return new Meeting(line, index, start, peoples.Index, peoples.Index + peoples.Length, IsPartyCongress: false, peoples.Groups["national"].Success);
        }

        if (PartyCongress.Match(line.Text) is { Success: true } party)
        {
            var place = party.Index + party.Value.LastIndexOf('第');
            return new Meeting(line, index, party.Index, place, party.Index + party.Length, IsPartyCongress: true, party.Groups["national"].Success);
        }

        return null;
    }
}
