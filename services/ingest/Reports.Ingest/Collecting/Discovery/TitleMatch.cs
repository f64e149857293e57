using System.Text.RegularExpressions;

namespace Reports.Ingest.Collecting.Discovery;

/// <summary>Tells by its text whether a link leads to a report.</summary>
internal sealed class TitleMatch
{
    private const string Reports = "政府工作报告|国民经济.{0,20}计划.{0,20}报告";
    private const int LongestPattern = 200;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);
    private readonly Regex _pattern;

    private TitleMatch(Regex pattern) => _pattern = pattern;

    /// <summary>The titles of reports.</summary>
    public static TitleMatch Default { get; } = new(Compile(Reports));

    /// <summary>A pattern of people's own, null: the default. Null if it cannot be used.</summary>
    public static TitleMatch? Of(string? pattern)
    {
        if (string.IsNullOrEmpty(pattern))
        {
            return Default;
        }

        try
        {
            return pattern.Length > LongestPattern ? null : new TitleMatch(Compile(pattern));
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    public bool Matches(string text) => _pattern.IsMatch(text);

    private static Regex Compile(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Limit);
}
