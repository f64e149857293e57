using Reports.Parse.Entities.Words;
using Reports.Text.Places;

namespace Reports.Parse.Entities.Names;

/// <summary>Administrative places by the gazetteer, one within the one before as one name (内蒙古自治区呼和浩特市).</summary>
internal static class PlaceNames
{
    public static void Find(Reading reading)
    {
        var tokens = reading.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Word is not { Places.Count: > 0 } word || !IsName(word, reading) || IsCut(reading, tokens, at))
            {
                continue;
            }

            var (places, last) = (word.Places, at);
            while (last + 1 < tokens.Length && tokens[last + 1].Word is { Places.Count: > 0 } next
                && next.Places.Where(p => places.Any(p.IsWithin)).ToArray() is { Length: > 0 } within)
            {
                (places, last) = (within, last + 1);
            }

            reading.Add(places, at, last);
            at = last;
        }
    }

    // 西 + 丽水 + 库: where a character beside a short name makes a word with the name's own, the words were cut wrong.
    private static bool IsCut(Reading reading, ReadOnlySpan<Token> tokens, int at)
    {
        var token = tokens[at];
        var after = at + 1 < tokens.Length && tokens[at + 1].IsLoose;
        var before = at > 0 && tokens[at - 1].IsLoose;
        if (before && token.Length == 2 && !IsMajor(token.Word!, reading.Meta.Code) && IsContent(tokens[at - 1]))
        {
            return true;
        }

        return (after && IsWord(reading.Text.AsSpan(token.End - 1, 2))) || (before && token.Length == 2 && IsWord(reading.Text.AsSpan(token.Start - 1, 2)));
    }

    // 大 + 罗山: a far county's short name within an unknown word.
    private static bool IsMajor(Word word, string? code) => word.Places.Any(p => p.Level != "county" || IsNear(p, code));

    private static bool IsContent(Token token) => !token.Is(WordRoles.Boundary) && !token.Is(WordRoles.Rank) && token.Word is null or { Class: not (WordClass.Function or WordClass.Adverb) };

    private static bool IsWord(ReadOnlySpan<char> text) => WordTable.Trie.Find(text) is { Class: not WordClass.Proper };

    private static bool IsName(Word word, Reading reading)
    {
        return word.NamesPlace || (!OrdinaryWords.Contain(word.Text) && word.Places.Any(p => IsNear(p, reading.Meta.Code)));
    }

    private static bool IsNear(Place place, string? code) =>
        code is not null && code.Length == 6 && (place.Code == code || place.Parent == code || (code[4..] != "00" && place.Code[..4] == code[..4]));
}
