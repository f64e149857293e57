using Reports.Parse.Characters;

namespace Reports.Parse.Clean;

/// <summary>Questions about how a line of prose begins and ends.</summary>
internal static class Sentence
{
    /// <summary>Marks that end a sentence or announce what follows.</summary>
    public const string Stops = "。！？；：!?;:…";

    private const string Ends = "。！？；!?;";
    private const string Pauses = "，、,（(“‘《";
    private const string Closers = "”’」』）)》】\"' ";
    private const string Continuations = "，、。；：！？”’）》】,;:!?)%％";
    private const int LongLine = 80;
    private const int FewestHan = 10;
    private const int FewestHanAtPause = 20;

    /// <summary>A line that stops in the middle of a sentence, as far as its end tells.</summary>
    public static bool IsOpen(ReadOnlySpan<char> line)
    {
        var bare = line.TrimEnd();
        var inner = bare.TrimEnd(Closers);
        if (inner.Length == 0 || Stops.Contains(inner[^1]))
        {
            return false;
        }

        return Han.Is(bare[^1]) || char.IsAsciiLetterOrDigit(bare[^1]) || Pauses.Contains(bare[^1]) || bare[^1] is '％' or '%' or '”' or '》';
    }

    /// <summary>A line that is a paragraph and no heading: sentences end in it, or it is long, or it breaks off at a pause.</summary>
    public static bool IsProse(ReadOnlySpan<char> line)
    {
        var bare = line.Trim();
        var han = bare.Length > LongLine ? LongLine : Han.Count(bare);
        return (han >= FewestHan && bare[..^1].IndexOfAny(Ends) >= 0)
            || (han >= FewestHanAtPause && (bare.Length > LongLine || Pauses.Contains(bare[^1])));
    }

    /// <summary>A line that nothing but the middle of a sentence begins with.</summary>
    public static bool Continues(ReadOnlySpan<char> line) => line.Length > 0 && Continuations.Contains(line[0]);
}
