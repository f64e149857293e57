using Reports.Contracts.Documents;

namespace Reports.SearchApi.Reading.Changes;

/// <summary>Everything that cleaning did to a text, place by place, in order: what lies between the runs that both texts share.</summary>
public static class TextChanges
{
    public static IReadOnlyList<TextChange> Of(ParsedDocument document)
    {
        var (text, kinds, dropped) = (document.Text, new RepairKinds(document.Repairs), new DroppedTexts(document.Dropped));
        var changes = new List<TextChange>();
        var (start, source, passage) = (0, 0, 0);
        foreach (var run in document.Source)
        {
            Add(run.Start, run.Source);
            (start, source) = (run.Start + run.Length, run.Source + run.Length);
        }

        Add(text.Length, dropped.End(source));
        return changes;

        void Add(int end, int sourceEnd)
        {
            if (end <= start && sourceEnd <= source)
            {
                return;
            }

            while (passage + 1 < document.Passages.Count && document.Passages[passage].End <= start)
            {
                passage++;
            }

            var words = dropped.From(source);
            var kind = kinds.Of(source, sourceEnd, words, start == 0 || text[start - 1] == '\n');
            changes.Add(new TextChange(changes.Count, kind, start, end, source, words, passage, Joins(text, start, end, words)));
        }
    }

    private static bool Joins(string text, int start, int end, string dropped) =>
        start > 0 && end < text.Length && text[start - 1] != '\n' && text[end] != '\n' && !text.AsSpan(start, end - start).Contains('\n') && dropped.AsSpan().ContainsAny('\n', '\r');
}
