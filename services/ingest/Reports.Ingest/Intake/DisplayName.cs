using System.Globalization;
using System.Text;
using Reports.Contracts.Problems;

namespace Reports.Ingest.Intake;

/// <summary>The name that a file is shown under. It is never a path and never the name of a stored file.</summary>
public static class DisplayName
{
    private const int LongestInUnits = 255;
    private const int LongestInCharacters = 200;
    private const string Unnamed = "unnamed";

    /// <summary>The last segment of the sender's name, without control characters and code points that are no characters, in normal form,
    /// cut between characters as people see them: at 200, and at 255 code units.</summary>
    /// <exception cref="ProblemException"><c>bad_name</c>: the name holds a NUL.</exception>
    public static string Of(string? sent)
    {
        if (sent?.Contains('\0') == true)
        {
            throw new ProblemException("bad_name");
        }

        var last = sent is null ? "" : sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..];
        var kept = new StringBuilder(last.Length);
        foreach (var rune in last.EnumerateRunes())
        {
            // A lone surrogate comes as U+FFFD.
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control && !IsNoCharacter(rune.Value))
            {
                kept.Append(rune.ToString());
            }
        }

        var name = kept.ToString().Normalize(NormalizationForm.FormC).Trim();
        return name.Length == 0 ? Unnamed : Cut(name);
    }

    /// <summary>The name of a file that is not to be refused for it: a NUL is shown as a character that is missing.</summary>
    public static string OfAny(string? sent) => Of(sent?.Replace('\0', '\uFFFD'));

    private static string Cut(string name)
    {
        var (end, characters) = (0, 0);
        while (end < name.Length && characters < LongestInCharacters)
        {
            var next = end + StringInfo.GetNextTextElementLength(name, end);
            if (next > LongestInUnits)
            {
                break;
            }

            (end, characters) = (next, characters + 1);
        }

        // One character that is longer than everything allowed: a base under a storm of marks.
        return end > 0 ? name[..end] : name[..(char.IsHighSurrogate(name[LongestInUnits - 1]) ? LongestInUnits - 1 : LongestInUnits)];
    }

    // U+FFFE and its like have no normal form.
    private static bool IsNoCharacter(int codePoint) => (codePoint & 0xFFFE) == 0xFFFE || codePoint is >= 0xFDD0 and <= 0xFDEF;
}
