using Reports.Text.Folding;

namespace Reports.Search.Answering;

/// <summary>Where a passage may be cut, and where it is cut well.</summary>
internal sealed class CutPlaces(string text, IReadOnlyList<TextRange> marks)
{
    private const string Ends = "。；！？;!?";

    /// <summary>After the end of a sentence or beside white space.</summary>
    public bool IsGood(int at) => at > 0 && at < text.Length && (IsEnd(text[at - 1]) || char.IsWhiteSpace(text[at])) && IsPossible(at);

    /// <summary>Not inside a mark, a number, a word of letters or a surrogate pair.</summary>
    public bool IsPossible(int at) =>
        at <= 0 || at >= text.Length || !(char.IsSurrogatePair(text[at - 1], text[at]) || IsInWord(at) || IsInMark(at));

    private static bool IsEnd(char unit) => Ends.Contains(unit, StringComparison.Ordinal) || char.IsWhiteSpace(unit);

    private bool IsInMark(int at) => marks.Any(mark => mark.Start < at && at < mark.End);

    private bool IsInWord(int at) => IsWord(at - 1) && (IsWord(at) || (char.IsDigit(text[at - 1]) && text[at] is '%' or '％'));

    private bool IsWord(int at) => IsLetter(at) || (text[at] is '.' or ',' or '．' or '，' && IsDigit(at - 1) && IsDigit(at + 1));

    private bool IsLetter(int at) => char.IsLetterOrDigit(text[at]) && !Han.Is(text[at]);

    private bool IsDigit(int at) => at >= 0 && at < text.Length && char.IsDigit(text[at]);
}
