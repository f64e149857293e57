using System.Globalization;
using Reports.Storage.Tests.Copies.Corpus;

namespace Reports.Benchmarks.Stitching;

/// <summary>A way to tear reports into parts.</summary>
/// <param name="Shares">Where each cut lies, as a share of the text; rising.</param>
/// <param name="WithinSentence">True to cut sentences; else the cuts lie between paragraphs.</param>
/// <param name="IsMarked">True if the pages say 下转 and 上接.</param>
/// <param name="IsThinned">True if one part in three is missing, so that those beside it have no partner.</param>
internal sealed record Tearing(IReadOnlyList<double> Shares, bool WithinSentence, bool IsMarked = false, bool IsThinned = false)
{
    /// <summary>The parts of a text in their order.</summary>
    public IReadOnlyList<string> Tear(string text)
    {
        var (parts, rest, cut) = (new List<string>(), text, 0);
        foreach (var share in Shares)
        {
            var (first, second) = TornText.At(rest, ((share * text.Length) - cut) / rest.Length, WithinSentence);
            parts.Add(first);
            cut += first.Length;
            rest = second;
        }

        parts.Add(rest);
        return IsMarked ? [.. parts.Select((part, at) => Marked(part, at, parts.Count))] : parts;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Shares.Count + 1} parts at {string.Join(" ", Shares.Select(s => s.ToString("F2", CultureInfo.InvariantCulture)))} {(WithinSentence ? "in sentences" : "between paragraphs")}{(IsMarked ? ", marked" : "")}{(IsThinned ? ", one in three missing" : "")}");

    private static string Marked(string part, int at, int count) =>
        (at > 0 ? $"（上接第{at}版）\n" : "") + part.TrimEnd('\n') + (at < count - 1 ? $"\n（下转第{at + 2}版）" : "");
}
