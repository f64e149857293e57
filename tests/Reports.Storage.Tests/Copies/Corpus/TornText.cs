namespace Reports.Storage.Tests.Copies.Corpus;

/// <summary>Tears a text in two, about where a share of it ends: between two paragraphs, or in the middle of a sentence.</summary>
internal static class TornText
{
    private const int Reach = 4;
    private const double LastShare = 0.9;

    public static (string First, string Second) At(string text, double share, bool withinSentence)
    {
        var at = (int)(text.Length * share);
        at = withinSentence ? WithinSentence(text, at) : AfterParagraph(text, at);
        return (text[..at], text[at..]);
    }

    private static int WithinSentence(string text, int at)
    {
        while (text.AsSpan(at - (Reach / 2), Reach).ContainsAnyExceptInRange('一', '鿿'))
        {
            at++;
        }

        return at;
    }

    // A text that is one paragraph is torn after a sentence.
    private static int AfterParagraph(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        if (end < 0 || end > text.Length * LastShare)
        {
            end = text.LastIndexOf('\n', at);
        }

        return 1 + (end < text.Length * (1 - LastShare) ? text.IndexOf('。', at) : end);
    }
}
