namespace Reports.Parse.Identity.Genres;

/// <summary>The genre with its witnesses, the deciding one first; for other documents the likely kind and how sure that is (0 to 1).</summary>
internal sealed record GenreReading(string Genre, IReadOnlyList<Witness<string>> Witnesses, DocumentKind? Kind = null, double Confidence = 1);
