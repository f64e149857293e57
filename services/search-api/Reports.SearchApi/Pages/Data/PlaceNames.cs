using Reports.Text.Places;

namespace Reports.SearchApi.Pages.Data;

/// <summary>Places as people write them into a field: names or codes, one after the other.</summary>
internal static class PlaceNames
{
    private const int MostPlaces = 20;
    private static readonly char[] Between = [',', '\uff0c', '、', ';', '\uff1b', ' ', '\u3000', '\t', '\n'];

    /// <summary>The places that are meant, each once, and the words that mean none.</summary>
    public static (IReadOnlyList<string> Codes, IReadOnlyList<string> Unknown) Read(string? text)
    {
        var (codes, unknown) = (new List<string>(), new List<string>());
        foreach (var word in (text ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostPlaces))
        {
            var meant = Meant(word);
            codes.AddRange(meant.Except(codes, StringComparer.Ordinal).ToList());
            if (meant.Count == 0)
            {
                unknown.Add(word);
            }
        }

        return ([.. codes.Take(MostPlaces)], unknown);
    }

    // A name that places bear today means these; an old one means those that bore it.
    private static List<string> Meant(string word)
    {
        if (word.Length == 6 && word.All(char.IsAsciiDigit))
        {
            return [word];
        }

        var places = Gazetteer.FindByName(word);
        var today = places.Where(p => p.Until is null).ToList();
        return [.. (today.Count > 0 ? today : places).Select(p => p.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
