using System.Text;
using Reports.Contracts.Documents;

namespace Reports.Parse.Decode;

/// <summary>
/// Turns bytes into text. A byte order mark decides; then strict UTF-8; then the candidate whose text looks most like Chinese.
/// Nothing is decided below a bound.
/// </summary>
internal static class TextDecoder
{
    private const double MostReplaced = 0.05;

    /// <summary>Decides the encoding and decodes.</summary>
    /// <exception cref="RejectedException">No encoding fits the bytes (<c>unknown_encoding</c>, <c>undecodable</c>).</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        var (candidate, skip, confidence) = Decide(bytes);
        var text = candidate.Decode(bytes[skip..]);
        var replaced = text.AsSpan().Count('\uFFFD') - candidate.GenuineReplacements(bytes[skip..]);
        if (replaced > text.Length * MostReplaced)
        {
            throw new RejectedException("undecodable");
        }

        return new DecodedText(text, new Decoding(new TextEncodingDecision(candidate.Name, confidence), Math.Max(replaced, 0)));
    }

    private static (EncodingCandidate Candidate, int Skip, double Confidence) Decide(ReadOnlySpan<byte> bytes)
    {
        if (ByteOrderMark.Of(bytes) is { } mark)
        {
            return (mark.Candidate, mark.Length, 1);
        }

        var sample = DecodingSample.Of(bytes);
        if (sample.IsAscii)
        {
            return (EncodingCandidate.Utf8, 0, 1);
        }

        if (sample.IsStrictUtf8)
        {
            return (EncodingCandidate.Utf8, 0, sample.IsShort ? 0.9 : 0.99);
        }

        return EncodingContest.Winner(sample);
    }
}
