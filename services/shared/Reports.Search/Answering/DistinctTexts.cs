using Reports.Search.Seam;
using Reports.Text.Folding;

namespace Reports.Search.Answering;

/// <summary>Leaves out a passage of a copy whose folded text was shown already. Passages of one document are all shown.</summary>
internal static class DistinctTexts
{
    public static IEnumerable<PassageEntry> Of(IReadOnlyList<PassageEntry> passages)
    {
        if (passages.All(passage => passage.Document == passages[0].Document))
        {
            return passages;
        }

        var shown = new Dictionary<string, string>(StringComparer.Ordinal);
        return passages.Where(passage => shown.TryAdd(Fold.ToText(passage.Text), passage.Document) || shown[Fold.ToText(passage.Text)] == passage.Document);
    }
}
