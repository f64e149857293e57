using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>Tells whether words are more than ordinary ones, so that a name may be among them.</summary>
internal static class Evidence
{
    private const float RareCost = 12f;
    private const string Ranks = "省市区县州旗盟";
    private const string Complements = "好强大小多少高低快慢优实细严深准稳活新美足牢紧全满通透";

    /// <summary>A place, a rank at the beginning, an unknown word, letters or a quotation.</summary>
    public static bool IsProper(ReadOnlySpan<Token> words) =>
        words.Length > 0 && (words[0].Is(WordRoles.Rank) || HasPlace(words) || HasUnknown(words));

    public static bool HasPlace(ReadOnlySpan<Token> words)
    {
        foreach (var token in words)
        {
            if (token.Word is { Places.Count: > 0, Class: WordClass.Proper } or { Known: EntityType.Place })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word that the table has not (characters in a row that make none), a proper noun, letters or a quotation.</summary>
    public static bool HasUnknown(ReadOnlySpan<Token> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var token = words[i];
            if (token.Kind is TokenKind.Quoted or TokenKind.Latin && !token.IsFigure || IsProperNoun(token)
                || (token.Kind is TokenKind.Word && (token.Word is null || IsRare(token))))
            {
                return true;
            }

            if (token.IsLoose && i + 1 < words.Length && words[i + 1].IsLoose && !IsRankOrNumeral(token) && !IsRankOrNumeral(words[i + 1], after: token) && words[i + 1].Word is not { Class: WordClass.Direction }
                && !(Acts(token) && Acts(words[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Three single characters or more in a row: a long word that the table has not.</summary>
    public static bool HasLongUnknown(ReadOnlySpan<Token> words)
    {
        var row = 0;
        foreach (var token in words)
        {
            row = token.IsLoose && !IsRankOrNumeral(token) ? row + 1 : 0;
            if (row == 3)
            {
                return true;
            }
        }

        return false;
    }

    // 区政府 is proper, but makes nothing that it does a name.
    private static bool IsProperNoun(Token token) =>
        token.Word is { Class: WordClass.Proper, Places.Count: 0 } word && !(word is { Known: EntityType.Organization, Text.Length: <= 3 } && Ranks.Contains(word.Text[0]));

    // 选 + 好, 抓 + 实: a verb and its complement rather than a word unknown.
    private static bool Acts(Token token) => token.Word is { Class: WordClass.Verb or WordClass.Adverb } || (token.Word is { } word && Complements.Contains(word.Text[0]));

    // A character that hardly occurs but in names (稷下).
    private static bool IsRare(Token token) => token.IsLoose && token.Word is { Cost: > RareCost };

    // 福 + 新: after the first character of a word unknown, an adjective is its second.
    private static bool IsRankOrNumeral(Token token, Token after) => IsRankOrNumeral(token) && !(token.Is(WordRoles.Edge) && after.Word is { Class: WordClass.Noun });

    private static bool IsRankOrNumeral(Token token) => token.Is(WordRoles.Rank) || token.Is(WordRoles.Edge) || token.Word is { Class: WordClass.Numeral };
}
