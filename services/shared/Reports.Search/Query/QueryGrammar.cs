using Parlot.Fluent;
using static Parlot.Fluent.Parsers;

namespace Reports.Search.Query;

/// <summary>
/// Splits a written query into words, "phrases" and operators: <c>OR</c>, 或, <c>|</c>, <c>-</c>, <c>( )</c>, each also in its
/// full-width form. Every text can be split.
/// </summary>
internal static class QueryGrammar
{
    public const string Quotes = "\"“”„＂";
    public const string Opening = "(（";
    public const string Closing = ")）";
    public const string Bars = "|｜";
    public const string Minus = "-－";

    private const string Delimiters = Quotes + Opening + Closing + Bars;

    private static readonly string[] OrWords = ["OR", "ＯＲ", "或"];

    private static readonly Parser<IReadOnlyList<QueryItem>> Items = ZeroOrMany(OneOf(
        Literals.Pattern(char.IsWhiteSpace).Then(_ => new QueryItem(QueryItemKind.Space)),
        Quoted(),
        Sign(Opening, QueryItemKind.Open),
        Sign(Closing, QueryItemKind.Close),
        Sign(Bars, QueryItemKind.Or),
        Sign(Minus, QueryItemKind.Not),
        Literals.Pattern(IsWord).Then(text => Word(text.ToString()!))));

    public static IReadOnlyList<QueryItem> Split(string query) => Items.Parse(query) ?? [];

    public static bool IsWord(char unit) => !char.IsWhiteSpace(unit) && !Delimiters.Contains(unit, StringComparison.Ordinal);

    public static bool IsOr(string word) => OrWords.Contains(word, StringComparer.Ordinal);

    private static QueryItem Word(string text) => IsOr(text) ? new QueryItem(QueryItemKind.Or) : new QueryItem(QueryItemKind.Word, text);

    private static Parser<QueryItem> Sign(string forms, QueryItemKind kind) =>
        Literals.AnyOf(forms, 1, 1).Then(_ => new QueryItem(kind));

    private static Parser<QueryItem> Quoted() =>
        Literals.AnyOf(Quotes, 1, 1)
            .SkipAnd(Literals.NoneOf(Quotes).Then(text => text.ToString()!).Else(""))
            .And(Literals.AnyOf(Quotes, 1, 1).Then(_ => QueryItemKind.Phrase).Else(QueryItemKind.OpenPhrase))
            .Then(phrase => new QueryItem(phrase.Item2, phrase.Item1));
}
