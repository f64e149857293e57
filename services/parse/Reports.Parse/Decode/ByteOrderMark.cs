namespace Reports.Parse.Decode;

/// <summary>Byte order marks. That of UTF-32 begins with that of UTF-16, so it is asked for first.</summary>
internal static class ByteOrderMark
{
    public static (EncodingCandidate Candidate, int Length)? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (EncodingCandidate.Utf8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (EncodingCandidate.Utf32LittleEndian, 4),
        [0, 0, 0xFE, 0xFF, ..] => (EncodingCandidate.Utf32BigEndian, 4),
        [0xFF, 0xFE, ..] => (EncodingCandidate.Utf16LittleEndian, 2),
        [0xFE, 0xFF, ..] => (EncodingCandidate.Utf16BigEndian, 2),
        _ => null,
    };
}
