using System.Text;

namespace Reports.Parse.Extract.Pages;

/// <summary>Writes a line: a tab where cells stand apart, a space between Latin words, nothing between Han that are set wide.</summary>
internal static class RowText
{
    private const double CellInEm = 1.8;
    private const double WordInEm = 0.16;
    private const double PauseInEm = 0.75;
    private const double Even = 0.25;

    public static string Of(List<Glyph> row, double em)
    {
        var text = new StringBuilder(row.Count);
        var gaps = Gaps(row);
        var spread = IsSpread(gaps, em);
        for (var i = 0; i < row.Count; i++)
        {
            if (i > 0 && !spread)
            {
                text.Append(Between(row[i - 1].Text[^1], row[i].Text[0], gaps[i - 1], em));
            }

            text.Append(row[i].Text);
        }

        return text.ToString();
    }

    private static string Between(char before, char after, double gap, double em)
    {
        if (gap > CellInEm * em)
        {
            return "\t";
        }

        var isWord = before < '\u2000' && after < '\u2000';
        return gap > (isWord ? WordInEm : PauseInEm) * em ? " " : "";
    }

    private static List<double> Gaps(List<Glyph> row)
    {
        var gaps = new List<double>(row.Count);
        var end = row[0].Right;
        foreach (var glyph in row.Skip(1))
        {
            gaps.Add(glyph.Left - end);
            end = Math.Max(end, glyph.Right);
        }

        return gaps;
    }

    // 政 府 工 作 报 告: as far apart from each other, all of them.
    private static bool IsSpread(List<double> gaps, double em)
    {
        if (gaps.Count < 3)
        {
            return false;
        }

        var (least, most) = (gaps.Min(), gaps.Max());
        return least > PauseInEm / 2 * em && most - least < Even * em;
    }
}
