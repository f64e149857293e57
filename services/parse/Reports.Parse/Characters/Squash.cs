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
            if (Keeps(c))
            {
                squashed.Append(OneForm(c));
            }
        }

        return squashed.ToString();
    }

    public static bool Keeps(char c) => !char.IsWhiteSpace(c) && c is not ('*' or '#' or '\u200B' or '\u200D' or '\uFEFF');

    public static char OneForm(char c) => c switch
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
