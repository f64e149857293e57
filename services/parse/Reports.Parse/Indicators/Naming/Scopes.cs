namespace Reports.Parse.Indicators.Naming;

/// <summary>Words that tell what part or place a figure is about.</summary>
internal static class Scopes
{
    private const int Longest = 24;

    /// <summary>The scope in a subject or a whole; null where it names none.</summary>
    public static string? Of(ReadOnlySpan<char> words)
    {
        var trimmed = words.Trim("、，, 的").ToString();
        return trimmed.Length is >= 2 and <= Longest ? trimmed : null;
    }
}
