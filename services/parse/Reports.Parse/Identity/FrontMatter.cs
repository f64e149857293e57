using Reports.Parse.Characters;
using Reports.Parse.Structure;

namespace Reports.Parse.Identity;

/// <summary>
/// What stands before the speech: title, meeting line, speaker. Lines are squashed (<see cref="Squash"/>) except in
/// <see cref="RawLines"/>, which keep their spaces and stand at the same indices.
/// </summary>
internal sealed record FrontMatter(IReadOnlyList<string> Lines, IReadOnlyList<string> RawLines, string Opening)
{
    private const int MostLines = 80;
    private const int LinesWithoutSalutation = 12;
    private const int LongestLine = 200;
    private const int OpeningLength = 400;

    public static FrontMatter Of(string text, IReadOnlyList<Heading> headings)
    {
        var raw = new List<string>();
        var (salutation, firstHeading) = (-1, headings.Count > 0 ? headings[0].Start : text.Length);
        foreach (var line in Characters.Lines.Of(text).Where(l => !l.IsBlank(text)).Take(MostLines))
        {
            var words = line.Content(text);
            if (Salutation.Opens(words) || OpeningStatement.IsIn(words))
            {
                salutation = line.Start;
                break;
            }

            if (line.End > firstHeading)
            {
                break;
            }

            raw.Add(words[..Math.Min(words.Length, LongestLine)].ToString());
        }

        var front = salutation >= 0 ? raw : [.. raw.Take(LinesWithoutSalutation)];
        return new FrontMatter([.. front.Select(l => Squash.Of(l))], front, Opened(text, Math.Max(salutation, 0)));
    }

    private static string Opened(string text, int start) => Squash.Of(text.AsSpan(start, Math.Min(OpeningLength, text.Length - start)));
}
