using System.Globalization;
using Reports.Contracts.Documents;
using Reports.Parse.Characters;
using Reports.Parse.Indicators.Reading;
using Reports.Parse.Indicators.Sentences;
using Reports.Parse.Structure;

namespace Reports.Parse.Indicators;

/// <summary>Reads the figures of a text and what it promises without one.</summary>
internal static class IndicatorReader
{
    /// <summary>The observations in order of <c>start</c>.</summary>
    public static IReadOnlyList<Observation> Read(string text, IReadOnlyList<Passage> passages, DocumentMeta meta)
    {
        var periods = new ReportPeriods(meta);
        var found = new List<Observation>();
        var reader = new SentenceReader(text, periods, found);
        var promises = new PromiseReader(text, found);
        var passage = 0;
        var part = new YearsPart(periods);
        foreach (var line in Lines.Of(text))
        {
            var promised = false;
            string? period = null;
            foreach (var sentence in SentenceCutter.Of(text, line.Start, line.End))
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
                period = Lasting(words, periods) ?? period;
                var year = part.Of(zone, path, words, period);
                var target = promised || Roles.IsPromise(zone);
                var setting = new Setting(zone, period ?? year ?? (promised && !Roles.IsPromise(zone) ? periods.Plan : periods.Of(zone, path)), target);
                var first = found.Count;
                reader.Read(sentence.Start, sentence.End, setting);
                if (promised)
                {
                    promises.Read(sentence.Start, sentence.End, setting, first);
                }
            }
        }

        return found;
    }

    // Five years said at a sentence's beginning hold for the paragraph, until the year reviewed is named.
    private static string? Lasting(ReadOnlySpan<char> sentence, ReportPeriods periods)
    {
        var pause = sentence.IndexOfAny("，,");
        var opening = pause < 0 ? sentence : sentence[..pause];
        if (TimeWords.Opening(sentence, periods, out var named) > 0 && named is { Length: 9 } && IsFiveYears(named))
        {
            return named;
        }

        return TimeWords.Last(opening, periods) is { Length: 4 } year && periods.ReviewYear is { } reviewed && year == reviewed.ToString(CultureInfo.InvariantCulture) ? year : null;
    }

    private static bool IsFiveYears(string span) => int.Parse(span.AsSpan(5, 4), CultureInfo.InvariantCulture) - int.Parse(span.AsSpan(0, 4), CultureInfo.InvariantCulture) is 4 or 5;
}
