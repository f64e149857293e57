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
            if (tokens[at].Word is not { Places.Count: > 0 } word || !IsName(word, reading))
            {
                continue;
            }

            var (places, last) = (word.Places, at);
            while (last + 1 < tokens.Length && tokens[last + 1].Word is { Places.Count: > 0 } next
                && next.Places.Where(p => places.Any(p.IsWithin)).ToArray() is { Length: > 0 } within)
            {
                (places, last) = (within, last + 1);
            }

            reading.Candidates.Add(new Candidate(EntityType.Place, tokens[at].Start, tokens[last].End, Weight.Ordinary, places));
            at = last;
        }
    }

    private static bool IsName(Word word, Reading reading)
    {
        return word.NamesPlace || (!OrdinaryWords.Contain(word.Text) && word.Places.Any(p => IsNear(p, reading.Meta.Code)));
    }

    private static bool IsNear(Place place, string? code) =>
        code is not null && code.Length == 6 && (place.Code == code || place.Parent == code || (code[4..] != "00" && place.Code[..4] == code[..4]));
}
