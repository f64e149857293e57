using Reports.Text.Tokens;

namespace Reports.Text.Tests.Tokens;

/// <summary>What a search engine does with the tokens: a phrase at exact positions.</summary>
internal static class Phrase
{
    public static bool Matches(string folded, string literal)
    {
        var wanted = Tokenizer.OfLiteral(literal);
        var offered = Positions(Tokenizer.OfText(folded));
        var places = Positions(wanted.Tokens);
        return wanted.Tokens.Count > 0 && offered.Keys.Any(start => places.All(place =>
            offered.TryGetValue(start + place.Key - 1, out var token)
            && (wanted.LastIsPrefix && place.Key == places.Keys.Max() ? token.StartsWith(place.Value, StringComparison.Ordinal) : token == place.Value)));
    }

    private static Dictionary<int, string> Positions(IReadOnlyList<Token> tokens)
    {
        var position = 0;
        return tokens.ToDictionary(token => position += token.Increment, token => token.Text);
    }
}
