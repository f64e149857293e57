using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>Names in a list that its last word explains: A、B、C等12个项目 are three projects, and A、B2个项目 and A、B两大项目 are two.</summary>
internal static class ListNames
{
    private const string Numerals = "两三四五六七八九";

    public static void Find(Reading reading)
    {
        var tokens = reading.Tokens;
        for (var at = 1; at < tokens.Length; at++)
        {
            if (tokens[at].Word is { Text: "等" } && ListHead.After(tokens, at + 1) is { } type)
            {
                var items = ListItems.Before(tokens, at);
                if (ListItems.AreNames(tokens, items))
                {
                    Take(reading, tokens, items, type, isSure: items.Count > 1);
                }
            }
            else if (tokens[at].Word is { Text: [var numeral, '大'] } && Numerals.IndexOf(numeral, StringComparison.Ordinal) is >= 0 and var great && ListHead.After(tokens, at + 1) is { } named)
            {
                var items = ListItems.Before(tokens, at);
                if (items.Count == great + 2 && ListItems.AreNames(tokens, items))
                {
                    Take(reading, tokens, items, named, isSure: true);
                }
            }
            else if (tokens[at].IsFigure && at + 1 < tokens.Length && tokens[at + 1].Word is { Text: "个" or "家" } && ListHead.After(tokens, at) is { } counted)
            {
                var items = ListItems.Before(tokens, at);
                if (items.Count > 1 && int.TryParse(reading.TextOf(tokens[at]), out var count) && count == items.Count)
                {
                    Take(reading, tokens, items, counted, isSure: true);
                }
            }
        }
    }

    private static void Take(Reading reading, ReadOnlySpan<Token> tokens, List<(int First, int Last)> items, string type, bool isSure)
    {
        foreach (var (first, last) in items)
        {
            if (IsName(tokens[first..(last + 1)], type, isSure))
            {
                reading.Add(type, first, last);
            }
        }
    }

    private static bool IsName(ReadOnlySpan<Token> words, string type, bool isSure)
    {
        if (words[^1].End - words[0].Start < 2 || words[0].Word is { Text: "重点" or "重大" or "一批" } || (words.Length == 1 && words[0].Word is { NamesPlace: true }) || (words.Length == 1 && (words[0].Kind is TokenKind.Quoted || words[0].Word is { Suffix: not null, Class: WordClass.Noun })))
        {
            return false;
        }

        return type switch
        {
            EntityType.Place => Evidence.HasPlace(words) || Evidence.HasUnknown(words),
            EntityType.Organization => Evidence.IsProper(words) || words[^1].Word?.Suffix is { Type: EntityType.Organization },
            EntityType.Project => words[^1].Word is not { Text: "项目" or "工程" } && (isSure || Evidence.IsProper(words) || ListItems.IsLongFacility(words[0], words[^1])),
            _ => false,
        };
    }
}
