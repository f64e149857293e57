using System.Runtime.InteropServices;
using Reports.Contracts.Documents;
using Reports.Parse.Entities.Words;
using Reports.Text.Places;

namespace Reports.Parse.Entities.Names;

/// <summary>A stretch of a text under reading: its tokens, and the names found so far.</summary>
internal sealed class Reading(string text, List<Token> tokens, DocumentMeta meta)
{
    public string Text { get; } = text;

    public DocumentMeta Meta { get; } = meta;

    /// <summary>Where the stretch that is read ends.</summary>
    public int End => Tokens.IsEmpty ? 0 : Tokens[^1].End;

    public ReadOnlySpan<Token> Tokens => CollectionsMarshal.AsSpan(tokens);

    public List<Candidate> Candidates { get; } = [];

    public ReadOnlySpan<char> TextOf(Token token) => Text.AsSpan(token.Start, token.Length);

    public ReadOnlySpan<char> TextOf(int firstToken, int lastToken) => Text.AsSpan(Tokens[firstToken].Start, Tokens[lastToken].End - Tokens[firstToken].Start);

    /// <summary>Takes the tokens from the first to the last for a name.</summary>
    public void Add(string type, int firstToken, int lastToken, Weight weight = Weight.Ordinary)
    {
        var (start, end) = (Tokens[firstToken].Start, Tokens[lastToken].End);
        if (firstToken == lastToken && Tokens[firstToken].Kind is (TokenKind.Quoted or TokenKind.Titled))
        {
            (start, end) = (start + 1, end - 1);
        }

        Candidates.Add(new Candidate(type, start, end, weight, Candidates.Count));
    }

    /// <summary>Takes the tokens from the first to the last for the name of one of some places.</summary>
    public void Add(IReadOnlyList<Place> places, int firstToken, int lastToken) =>
        Candidates.Add(new Candidate(EntityType.Place, Tokens[firstToken].Start, Tokens[lastToken].End, Weight.Ordinary, Candidates.Count, places));
}
