using System.Globalization;
using System.Text;
using Reports.Contracts.Problems;

namespace Reports.Ingest.Intake;

/// <summary>The name that a file is shown under. It is never a path and never the name of a stored file.</summary>
public static class DisplayName
{
    private const int LongestInUnits = 255;
    private const string Unnamed = "unnamed";

    /// <summary>The last segment of the sender's name, without control characters, in normal form, cut at 255 code units.</summary>
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
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control)
            {
                kept.Append(rune.ToString());
            }
        }

        var name = kept.ToString().Normalize(NormalizationForm.FormC).Trim();
        return name.Length == 0 ? Unnamed : Cut(name);
    }

    private static string Cut(string name)
    {
        if (name.Length <= LongestInUnits)
        {
            return name;
        }

        var end = char.IsHighSurrogate(name[LongestInUnits - 1]) ? LongestInUnits - 1 : LongestInUnits;
        return name[..end];
    }
}
