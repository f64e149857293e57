using System.Collections;
using System.Runtime.InteropServices;

namespace Reports.Parse.Entities.Names;

/// <summary>A string that is a name at one place of a report is one wherever it stands (接诉即办 after “接诉即办”).</summary>
internal static class RepeatedNames
{
    private const int FewestCharacters = 4;
    private const int MostOfOneBeginning = 16;

    /// <summary>The further mentions of the names; they may overlap with the names themselves.</summary>
    public static List<Candidate> Find(Reading reading, List<Candidate> names)
    {
        var found = new List<Candidate>();
        var (byBeginning, characters) = ByBeginning(reading.Text, names);
        var (end, limit) = (0, reading.End);
        foreach (var token in reading.Tokens)
        {
            if (token.Start >= end && token.Start + FewestCharacters <= limit && characters[reading.Text[token.Start]]
                && byBeginning.TryGetValue(Beginning(reading.Text, token.Start), out var known) && Longest(reading.Text, token.Start, limit, known) is { } name)
            {
                end = token.Start + name.Length;
                found.Add(name with { Start = token.Start, End = end, Weight = Weight.Repeated });
            }
        }

        return found;
    }

    private static Candidate? Longest(string text, int start, int limit, List<Candidate> names)
    {
        Candidate? longest = null;
        foreach (var name in names)
        {
            if (name.Length > (longest?.Length ?? 0) && start + name.Length <= limit && string.CompareOrdinal(text, start, text, name.Start, name.Length) == 0)
            {
                longest = name;
            }
        }

        return longest;
    }

    // The names by their first four characters, and the characters that begin one.
    private static (Dictionary<long, List<Candidate>> ByBeginning, BitArray Characters) ByBeginning(string text, List<Candidate> names)
    {
        var byBeginning = new Dictionary<long, List<Candidate>>();
        var characters = new BitArray(char.MaxValue + 1);
        foreach (var name in names)
        {
            if (name.Length < FewestCharacters || name.Type is EntityType.Honour or EntityType.Person || name.Places is not null)
            {
                continue;
            }

            ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(byBeginning, Beginning(text, name.Start), out _);
            same ??= [];
            if (same.Count < MostOfOneBeginning)
            {
                same.Add(name);
                characters[text[name.Start]] = true;
            }
        }

        return (byBeginning, characters);
    }

    private static long Beginning(string text, int at) => ((long)text[at] << 48) | ((long)text[at + 1] << 32) | ((long)text[at + 2] << 16) | text[at + 3];
}
