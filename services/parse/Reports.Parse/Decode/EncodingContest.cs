namespace Reports.Parse.Decode;

/// <summary>Decodes a sample in every encoding and takes the text that looks most like Chinese, if any does.</summary>
internal static class EncodingContest
{
    private const double Bound = 0.3;
    private const double ShortBound = 0.0;

    /// <summary>The best of the candidates.</summary>
    /// <exception cref="RejectedException">None looks enough like Chinese.</exception>
    public static (EncodingCandidate Candidate, int Skip, double Confidence) Winner(DecodingSample sample)
    {
        var ranked = Candidates(sample)
            .Select(c => (Candidate: c, Score: ChineseScore.Of(c.Decode(sample.Bytes), c == EncodingCandidate.Big5)))
            .OrderByDescending(r => r.Score)
            .ToList();
        var (best, second) = (ranked[0], ranked[1]);
        if (best.Score < (sample.IsShort ? ShortBound : Bound))
        {
            throw new RejectedException(ranked.Exists(r => IsChineseWithHoles(r.Candidate, sample)) ? "undecodable" : "unknown_encoding");
        }

        return (best.Candidate, 0, Math.Round(Math.Clamp(0.5 + ((best.Score - Math.Max(second.Score, 0)) / 2), 0.5, 0.98), 2));
    }

    // Chinese but for what could not be decoded: the encoding is known, and the file is past saving.
    private static bool IsChineseWithHoles(EncodingCandidate candidate, DecodingSample sample) =>
        ChineseScore.Of(candidate.Decode(sample.Bytes).Replace("\uFFFD", string.Empty, StringComparison.Ordinal), candidate == EncodingCandidate.Big5) >= Bound;

    private static IEnumerable<EncodingCandidate> Candidates(DecodingSample sample)
    {
        yield return EncodingCandidate.Utf16LittleEndian;
        yield return EncodingCandidate.Utf16BigEndian;
        if (sample.HasFewZeros)
        {
            yield return EncodingCandidate.Utf8;
            yield return EncodingCandidate.Gb18030;
            yield return EncodingCandidate.Big5;
        }
        else
        {
            yield return EncodingCandidate.Utf32LittleEndian;
            yield return EncodingCandidate.Utf32BigEndian;
        }
    }
}
