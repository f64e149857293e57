using Reports.Parse.Characters;

namespace Reports.Parse.Extract.Pages;

/// <summary>
/// Decides whether a paragraph ends between two lines. It ends where the first unit of the next line would still have fitted, at
/// an indent, at a change of size, at a gap. Lines are met in their order; an indented paragraph is remembered.
/// </summary>
internal sealed class ParagraphEnds(Dictionary<Span, Margins> margins)
{
    private const double IndentInEm = 1.2;
    private const double DeepIndentInEm = 3.2;
    private const double CentredFromInEm = 2.6;
    private const double SameIndentInEm = 0.3;
    private const double FitInEm = 0.35;
    private const double RaggedInEm = 2.2;
    private const double OtherSize = 1.2;
    private const double GapInLines = 1.45;

    private const string OpenMarks = "，、《（“%％—·";

    private bool _indented;

    public bool IsBetween(Row row, Row next)
    {
        var ends = Ends(row, next);
        if (ends)
        {
            _indented = IsIndented(next) && next.Left < margins[next.Span].Left + (DeepIndentInEm * Em(next));
        }

        return ends;
    }

    private bool Ends(Row row, Row next)
    {
        var resized = Math.Abs(row.Size - next.Size) > OtherSize;
        var gap = row.Sheet == next.Sheet && row.Span == next.Span && row.Baseline - next.Baseline > GapInLines * margins[row.Span].Leading;
        if (!resized && !gap && row.Size > margins[row.Span].Body + 1 && IsCentred(row) && IsCentred(next))
        {
            return false;
        }

        var room = HasRoom(row, next, FitInEm);
        var indent = IsIndented(next) && !(IsIndented(row) && !room && IsSameIndent(row, next));
        if (indent || resized || gap)
        {
            return true;
        }

        var item = ItemMark.Opens(next.Text);
        if (IsOpen(row.Text))
        {
            // Short of the margin in mid sentence: a ragged edge, or hard breaks inside an indented paragraph.
            return room && (item || (HasRoom(row, next, RaggedInEm) && !_indented));
        }

        return room || item;
    }

    private bool HasRoom(Row row, Row next, double slackInEm) => row.Right + next.FirstUnit + (slackInEm * Em(row)) < margins[row.Span].Right;

    private bool IsIndented(Row row) => row.Left > margins[row.Span].Left + (IndentInEm * Em(row));

    private bool IsSameIndent(Row row, Row next) =>
        Math.Abs(row.Left - margins[row.Span].Left - (next.Left - margins[next.Span].Left)) < SameIndentInEm * Em(row);

    private bool IsCentred(Row row)
    {
        var (left, right) = (row.Left - margins[row.Span].Left, margins[row.Span].Right - row.Right);
        return left > CentredFromInEm * Em(row) && Math.Abs(left - right) < 1.5 * Em(row);
    }

    private static double Em(Row row) => Math.Max(row.Size, 1);

    private static bool IsOpen(string text) => Han.Is(text[^1]) || char.IsAsciiLetterOrDigit(text[^1]) || OpenMarks.Contains(text[^1], StringComparison.Ordinal);
}
