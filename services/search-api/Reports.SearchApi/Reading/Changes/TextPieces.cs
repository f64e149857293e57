using Reports.Contracts.Documents;

namespace Reports.SearchApi.Reading.Changes;

/// <summary>Cuts a passage at its changes.</summary>
public static class TextPieces
{
    /// <summary>The pieces of a passage, in order; kept and changed together they are the passage.</summary>
    /// <param name="text">The whole clean text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="changes">The changes that are read in it, in order.</param>
    public static IEnumerable<TextPiece> Of(string text, Passage passage, IEnumerable<TextChange> changes)
    {
        var at = passage.Start;
        foreach (var change in changes)
        {
            if (change.Start > at)
            {
                yield return new TextPiece(text[at..change.Start], null);
            }

            at = Math.Clamp(change.End, at, passage.End);
            yield return new TextPiece(text[change.Start..at], change);
        }

        if (at < passage.End)
        {
            yield return new TextPiece(text[at..passage.End], null);
        }
    }
}
