using Reports.Contracts.Documents;
using Reports.Parse.Identity.Genres;
using Reports.Parse.Identity.Periods;
using Reports.Parse.Identity.Places;

namespace Reports.Parse.Identity;

/// <summary>What is wrong with an identity: the text is of another place, year or genre than its name or sender says, or no report at all.</summary>
internal static class IdentityFlags
{
    private const string NotAReport = "not_a_report";
    private const string Kind = "kind";
    private const string Separator = "、";

    public static IEnumerable<QualityFlag> Of(DocumentMeta meta, GenreReading genre, PlaceReading place, PeriodReading periods, FileName file, GivenIdentity? given)
    {
        var disagreements = new[] { OfPlace(place, file, given), OfYear(meta, periods, file, given), OfGenre(genre, file, given) }.OfType<Disagreement>().ToList();
        if (disagreements.Count > 0)
        {
            yield return new QualityFlag("mislabelled", disagreements.Max(d => d.Confidence), SentenceValues.Of(
                ("said", string.Join(Separator, disagreements.Select(d => d.Said))),
                ("found", string.Join(Separator, disagreements.Select(d => d.Found)))));
        }

        if (genre is { Genre: Genre.Other, Kind: { } kind })
        {
            yield return new QualityFlag(NotAReport, genre.Confidence, SentenceValues.Of((Kind, kind.Code), ("like", $"{kind.Chinese} ({kind.English})")));
        }
    }

    /// <summary>Tells whether a flag says that the text is no report.</summary>
    public static bool IsOfAnyKind(QualityFlag flag) => flag.Code == NotAReport;

    /// <summary>Tells whether a flag says that the text is of another kind than a report, and which.</summary>
    public static bool IsOfKnownKind(QualityFlag flag) => flag.Code == NotAReport && flag.Arguments?[Kind] != DocumentKind.Unknown.Code;

    private static Disagreement? OfPlace(PlaceReading read, FileName file, GivenIdentity? given)
    {
        if (read.Area is { } area)
        {
            return read.Place is { } city && file.Place(city, null) is { } other && !file.Names(city) && !file.Says(area.Name)
                ? new Disagreement(other.FullName, read.FullName!, Confidence(area.Witness.Source))
                : null;
        }

        if (read.Witnesses is not [{ } deciding, ..] || !WitnessSource.IsText(deciding.Source))
        {
            return null;
        }

        var others = read.Witnesses.Where(w => w.Source == WitnessSource.Given && w.Value.Code != deciding.Value.Code)
            .Concat(read.Witnesses.Where(w => w.Source == WitnessSource.FileName && !file.Names(deciding.Value)));
        return others.FirstOrDefault() is { } witness ? new Disagreement(witness.Value.FullName, deciding.Value.FullName, Confidence(deciding.Source)) : null;
    }

    // A name may state the year reviewed beside the year planned; it is wrong if no year of it is one of the text's.
    private static Disagreement? OfYear(DocumentMeta meta, PeriodReading periods, FileName file, GivenIdentity? given)
    {
        if (meta.Year is not { } year || periods.Plans is not [{ } deciding, ..] || !WitnessSource.IsText(deciding.Source) || deciding.Source == WitnessSource.Body)
        {
            return null;
        }

        if (given?.Plan is { } plan && PeriodReading.FirstYear(plan) != year)
        {
            return new Disagreement(plan, meta.Plan!, Confidence(deciding.Source));
        }

        return file.YearsNamed is [var first, ..] && !file.YearsNamed.Any(y => y == year || PeriodReading.Covers(meta.Plan, y) || meta.Delivered?.StartsWith(Word(y), StringComparison.Ordinal) == true)
            ? new Disagreement(Word(first), meta.Plan!, Confidence(deciding.Source))
            : null;
    }

    private static Disagreement? OfGenre(GenreReading read, FileName file, GivenIdentity? given)
    {
        var found = read.Genre == Genre.Other ? read.Kind : null;
        if (found == DocumentKind.Unknown || (read.Genre != Genre.Other && read.Witnesses is [{ } first, ..] && !WitnessSource.IsText(first.Source)))
        {
            return null;
        }

        var said = given?.Genre is { } g && g != read.Genre ? g : file.Genre is { } f && f != read.Genre ? f : null;
        return said is null or Genre.Other ? null : new Disagreement(Genre.Word(said), found?.Chinese ?? Genre.Word(read.Genre), read.Confidence);
    }

    private static double Confidence(string source) => source == WitnessSource.Body ? 0.8 : 0.95;

    private static string Word(int year) => year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What is said beside the text, what the text says, and how sure that is.</summary>
    private sealed record Disagreement(string Said, string Found, double Confidence);
}
