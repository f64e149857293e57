using Reports.Parse.Entities.Words;
using Reports.Parse.Identity.Sessions;

namespace Reports.Parse.Entities.Names;

/// <summary>Rivers, mountains, towns, roads by their last character, after a word the table has not or a place (茅 + 洲 + 河).</summary>
internal static class NaturalPlaces
{
    private const string Nature = "河江湖山岛湾溪岭峰泉湿";
    private const string Settled = "镇乡村路街巷庄屯寨港桥坝";
    private const string Actions = "入治护跨沿巡临拦过出进到";

    public static void Find(Reading reading)
    {
        var tokens = reading.Tokens;
        for (var at = 1; at < tokens.Length; at++)
        {
            var token = tokens[at];
            if (!token.IsLoose || token.Is(WordRoles.Boundary))
            {
                if (token.Word is { Class: WordClass.Proper, Places.Count: 0, Known: null } && token.Length > 2 && Nature.Contains(token.Word.Text[^1]))
                {
                    reading.Add(EntityType.Place, at, at);
                }
                else if (IsNamesake(tokens[at - 1], token))
                {
                    reading.Add(EntityType.Place, at - 1, at);
                }

                continue;
            }

            var character = reading.Text[token.Start];
            if (at + 1 < tokens.Length && tokens[at + 1].IsLoose && tokens[at + 1].Word is null or { Class: WordClass.Noun })
            {
                continue;
            }

            if ((Nature.Contains(character) || Settled.Contains(character)) && First(tokens, at) is >= 0 and var first)
            {
                reading.Add(EntityType.Place, first, at);
            }
        }
    }

    /// <summary>Tells whether a river has the name of a far county in its own (大 + 沙河).</summary>
    public static bool IsNamesake(Token first, Token river) =>
        first is { IsLoose: true, Word.Class: WordClass.Adjective } && IsNamePart(first)
        && river.Word is { Places: { Count: > 0 } places, Text: [_, '河' or '江' or '湖'] } && places.All(p => p.Level == "county");

    private static int First(ReadOnlySpan<Token> tokens, int at)
    {
        var before = tokens[at - 1];
        if (before.Word is { Class: WordClass.Proper } or { Places.Count: > 0 } && before.Length > 1)
        {
            return at - 1;
        }

        if (before.Length == 2 && before.Word is { Class: WordClass.Noun, Suffix: null } && at > 1 && tokens[at - 2].Word is { NamesPlace: true })
        {
            return at - 2;
        }

        if (before.Word is { Text: "家" } && at > 1 && tokens[at - 2].IsLoose && Surnames.Begin(tokens[at - 2].Word?.Text ?? ""))
        {
            return at - 2;
        }

        return FirstOfUnknown(tokens, at);
    }

    private static int FirstOfUnknown(ReadOnlySpan<Token> tokens, int at)
    {
        var first = at;
        while (first > 0 && at - first < 3 && tokens[first - 1].IsLoose && IsNamePart(tokens[first - 1]))
        {
            first--;
        }

        return at - first >= 2 && Evidence.HasUnknown(tokens[first..at]) ? first : -1;
    }

    private static bool IsNamePart(Token token) =>
        token.Word is null || !(Actions.Contains(token.Word.Text[0]) || token.Word.Is(WordRoles.Boundary) || token.Word.Is(WordRoles.Rank) || token.Word.Class is WordClass.Function or WordClass.Measure or WordClass.Adverb);
}
