using Reports.Text.Folding;

namespace Reports.SearchApi.Pages.Reader;

/// <summary>The words of a query that a reader wants to see marked: those that it does not exclude, folded.</summary>
public static class QueryWords
{
    private const string Quotes = "\"“”「」＂";
    private const string Brackets = "()（）";

    public static IReadOnlyList<string> Of(string? query)
    {
        var words = new List<string>();
        var at = 0;
        while (Next(query ?? "", ref at) is { } word)
        {
            var folded = word.IsExcluded || word.IsOperator ? "" : Fold.ToText(word.Text).Trim();
            if (folded.Length > 0 && !words.Contains(folded, StringComparer.Ordinal))
            {
                words.Add(folded);
            }
        }

        return words;
    }

    private static Word? Next(string query, ref int at)
    {
        while (at < query.Length && (char.IsWhiteSpace(query[at]) || Brackets.Contains(query[at])))
        {
            at++;
        }

        if (at == query.Length)
        {
            return null;
        }

        var excluded = query[at] is '-' or '－';
        at += excluded ? 1 : 0;
        var quoted = at < query.Length && Quotes.Contains(query[at]);
        at += quoted ? 1 : 0;
        var start = at;
        while (at < query.Length && !(quoted ? Quotes.Contains(query[at]) : EndsWord(query[at])))
        {
            at++;
        }

        var text = query[start..at];
        at += quoted && at < query.Length ? 1 : 0;
        return new Word(text, excluded, !quoted && text is "OR" or "|" or "｜");
    }

    private static bool EndsWord(char unit) => char.IsWhiteSpace(unit) || Brackets.Contains(unit) || Quotes.Contains(unit);

    private sealed record Word(string Text, bool IsExcluded, bool IsOperator);
}
