using System.Text;

namespace Reports.Parse.Characters;

/// <summary>A line made comparable: no white space, half-width digits, brackets and colons of one kind, no marks of emphasis.</summary>
internal static class Squash
{
    public static string Of(ReadOnlySpan<char> line)
    {
        var squashed = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (!char.IsWhiteSpace(c) && c is not ('*' or '#' or '\u200B'))
            {
                squashed.Append(OneForm(c));
            }
        }

        return squashed.ToString();
    }

    private static char OneForm(char c) => c switch
    {
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        '（' => '(',
        '）' => ')',
        '：' => ':',
        '，' => ',',
        '！' => '!',
        '–' or '─' or '―' or '－' => '—',
        _ => c,
    };
}
