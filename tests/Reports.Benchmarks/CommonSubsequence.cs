namespace Reports.Benchmarks;

/// <summary>Length of the longest common subsequence of two texts, sixty-four cells at a time.</summary>
internal static class CommonSubsequence
{
    public static int Length(string one, string other)
    {
        var words = (one.Length + 63) / 64;
        var places = Places(one, words);
        var row = new ulong[words];
        Array.Fill(row, ulong.MaxValue);
        foreach (var c in other)
        {
            if (!places.TryGetValue(c, out var place))
            {
                continue;
            }

            var carry = 0UL;
            for (var i = 0; i < words; i++)
            {
                var kept = row[i] & place[i];
                var sum = (UInt128)row[i] + kept + carry;
                carry = (ulong)(sum >> 64);
                row[i] = (ulong)sum | (row[i] & ~place[i]);
            }
        }

        return Enumerable.Range(0, one.Length).Count(i => (row[i / 64] >> (i % 64) & 1) == 0);
    }

    private static Dictionary<char, ulong[]> Places(string text, int words)
    {
        var places = new Dictionary<char, ulong[]>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!places.TryGetValue(text[i], out var place))
            {
                places[text[i]] = place = new ulong[words];
            }

            place[i / 64] |= 1UL << (i % 64);
        }

        return places;
    }
}
