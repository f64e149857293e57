using Reports.SearchApi.Pages.Shared;
using Reports.SearchApi.Reading.Changes;

namespace Reports.SearchApi.Pages.Reader;

/// <summary>Cuts a stretch of a line at the words that are marked and at the places of repairs.</summary>
internal static class LineRuns
{
    /// <summary>The runs of a stretch, in order.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="marks"><c>[start, end)</c> of the whole text, in order.</param>
    /// <param name="repairs">Repairs that stand in the stretch, in order.</param>
    public static IReadOnlyList<ReaderRun> Of(string text, int start, int end, IReadOnlyList<int[]> marks, IEnumerable<TextChange> repairs)
    {
        var runs = new List<ReaderRun>();
        foreach (var repair in repairs)
        {
            Write(Math.Clamp(repair.Start, start, end));
            runs.Add(new ReaderRun("", Marked: false, repair));
        }

        Write(end);
        return runs;

        void Write(int to)
        {
            var from = start;
            var inside = marks.Where(m => m[0] < to && m[1] > from).Select(m => new[] { Math.Max(m[0], from) - from, Math.Min(m[1], to) - from });
            runs.AddRange(TextRuns.Of(text[from..to], inside).Select(run => new ReaderRun(run.Text, run.Marked)));
            start = to;
        }
    }
}
