using System.Globalization;
using Reports.Contracts.Documents;

namespace Reports.Storage.Copies;

/// <summary>
/// What a text that lacks its beginning or its end shows of the report it was torn from: how it begins and ends, the rank of its place,
/// and the places and years that it speaks of.
/// </summary>
internal sealed record TornPart(TornEdge Beginning, TornEdge End, OwnRank Rank, PlaceProfile Places, YearProfile Years)
{
    private const int ShortestText = 600;
    private const char Separator = '|';

    /// <summary>What a document shows; null if it has both ends, is another kind of document, or is too short to tell.</summary>
    public static TornPart? Of(ParsedDocument document)
    {
        if (document.Text.Length < ShortestText || TornEdges.IsOfOtherKind(document))
        {
            return null;
        }

        var (beginning, end) = (TornEdges.BeginningOf(document), TornEdges.EndOf(document));
        return beginning == TornEdge.Whole && end == TornEdge.Whole ? null : new TornPart(beginning, end, OwnRanks.Of(document.Text), PlaceProfile.Of(document.Text), YearProfile.Of(document.Text));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(int)Beginning}{(int)End}{(int)Rank}{Separator}{Places}{Separator}{Years}");

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static TornPart? Parse(string? text) => text?.Split(Separator) is [[var beginning, var end, var rank], var places, var years]
        ? new TornPart((TornEdge)(beginning - '0'), (TornEdge)(end - '0'), (OwnRank)(rank - '0'), PlaceProfile.Parse(places), YearProfile.Parse(years))
        : null;
}
