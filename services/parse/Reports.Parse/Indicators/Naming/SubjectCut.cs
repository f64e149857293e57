using Reports.Parse.Indicators.Lexing;
using Reports.Parse.Indicators.Reading;
using Reports.Parse.Indicators.Words;
using Reports.Text.Indicators;

namespace Reports.Parse.Indicators.Naming;

/// <summary>Cuts the subject off a name: …企业 | 实现 | 产值.</summary>
internal static class SubjectCut
{
    private const int LongestMember = 32;
    private const string Rates = "率度";

    // …企业 | 实现 | 产值: the last act in the middle ends the subject.
    public static void Apply(string text, ReportPeriods periods, LeftWords left)
    {
        while (Cut(text, periods, left))
        {
        }
    }

    private static bool Cut(string text, ReportPeriods periods, LeftWords left)
    {
        var name = text.AsSpan(left.NameStart, Math.Max(0, left.NameEnd - left.NameStart));
        var first = name[..Math.Min(name.Length, LongestMember)].IndexOf('、');
        if (name.Length < 4 || IndicatorCatalogue.Named(name) is not null || (first > 0 && IndicatorCatalogue.Named(name[..first]) is not null))
        {
            return false;
        }

        for (var at = 1; at + 3 < name.Length; at++)
        {
            if (Quotes.Close(text, left.NameStart + at, left.NameEnd) is > 0 and var close)
            {
                at = close - left.NameStart;
                continue;
            }

            if (Lexicon.Leads.Opening(name[at..], out var kind) is > 1 and var length && kind == 'V' && at + length + 2 <= name.Length && EndsSubject(name, at, length, kind))
            {
                (left.SubjectStart, left.SubjectEnd) = (left.NameStart, left.NameStart + at);
                (left.NameStart, left.NameEnd) = LeftReader.Trim(text, Leads.Strip(text, left.NameStart + at + length, left.NameEnd, periods, left), left.NameEnd);
                return true;
            }
        }

        return false;
    }

    private static bool EndsSubject(ReadOnlySpan<char> name, int at, int length, char kind) =>
        !Leads.IsNoun(name[at..], length, kind)
        && name[at - 1] is not ('的' or '、')
        && name[at + length] is not ('的' or '、')
        && (IsPlain(name.Slice(at, length)) || (name[..at].IndexOf('、') < 0 && !Rates.Contains(name[^1], StringComparison.Ordinal) && !IsAct(name[(at + length)..])))
        && IndicatorCatalogue.Named(name[at..]) is null;

    // 实现, 完成 are no part of a noun.
    private static bool IsPlain(ReadOnlySpan<char> act) => act is "实现" or "完成" or "新增" or "获得" or "建成";

    // 避险搬迁 | 安置, 村庄整治 | 建设覆盖: acts in a row are a noun.
    private static bool IsAct(ReadOnlySpan<char> rest) => Lexicon.Leads.Opening(rest, out var kind) is > 1 and var length && kind is 'v' or 'V' && length == rest.Length;
}
