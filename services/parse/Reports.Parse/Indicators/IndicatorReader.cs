using Reports.Contracts.Documents;
using Reports.Parse.Characters;
using Reports.Parse.Indicators.Reading;
using Reports.Parse.Indicators.Sentences;
using Reports.Parse.Structure;

namespace Reports.Parse.Indicators;

/// <summary>Reads the figures of a text and what it promises without one.</summary>
internal static class IndicatorReader
{
    private const int Opening = 24;

    /// <summary>The observations in order of <c>start</c>.</summary>
    public static IReadOnlyList<Observation> Read(string text, IReadOnlyList<Passage> passages, DocumentMeta meta)
    {
        var periods = new ReportPeriods(meta);
        var found = new List<Observation>();
        var reader = new SentenceReader(text, periods, found);
        var passage = 0;
        foreach (var line in Lines.Of(text))
        {
            var promised = false;
            string? period = null;
            foreach (var sentence in Sentences.Sentences.Of(text, line.Start, line.End))
            {
                while (passage + 1 < passages.Count && passages[passage].End <= sentence.Start)
                {
                    passage++;
                }

                var (zone, path) = (passages[passage].Zone, passages[passage].Path);
                if (zone == Zone.Glossary)
                {
                    break;
                }

                var words = text.AsSpan(sentence.Start, sentence.End - sentence.Start);
                promised |= Roles.LeadsIn(words);
                period ??= periods.Named(words[..Math.Min(Opening, words.Length)].ToString(), !Roles.IsPromise(zone)) is { } named && named.Contains('-', StringComparison.Ordinal) ? named : null;
                var target = promised || Roles.IsPromise(zone);
                reader.Read(sentence.Start, sentence.End, new Setting(zone, period ?? (promised && !Roles.IsPromise(zone) ? periods.Plan : periods.Of(zone, path)), target));
            }
        }

        return found;
    }
}
