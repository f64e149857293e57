using Reports.SearchApi.Wording;

namespace Reports.SearchApi.Pages.Shared;

/// <summary>A piece of text that is marked or not.</summary>
public sealed record TextRun(string Text, bool Marked);

/// <summary>Cuts a text at its marks, so that a page encodes each piece and only then marks it.</summary>
public static class TextRuns
{
    /// <summary>The pieces, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks"><c>[start, end)</c> in UTF-16 code units, in order, without overlap; what lies outside is ignored.</param>
    public static IEnumerable<TextRun> Of(string text, IEnumerable<int[]> marks)
    {
        var at = 0;
        foreach (var mark in marks)
        {
            if (mark is not [var start, var end] || start < at || end > text.Length || start >= end)
            {
                continue;
            }

            if (start > at)
            {
                yield return new TextRun(DisplayText.Clean(text[at..start]), Marked: false);
            }

            yield return new TextRun(DisplayText.Clean(text[start..end]), Marked: true);
            at = end;
        }

        if (at < text.Length)
        {
            yield return new TextRun(DisplayText.Clean(text[at..]), Marked: false);
        }
    }
}
