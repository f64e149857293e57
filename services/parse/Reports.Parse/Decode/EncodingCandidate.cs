using System.Text;

namespace Reports.Parse.Decode;

/// <summary>An encoding that texts come in, by its WHATWG name.</summary>
internal sealed class EncodingCandidate
{
    public static readonly EncodingCandidate Utf8 = new("utf-8", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    public static readonly EncodingCandidate Utf16LittleEndian = new("utf-16le", new UnicodeEncoding(bigEndian: false, byteOrderMark: false));
    public static readonly EncodingCandidate Utf16BigEndian = new("utf-16be", new UnicodeEncoding(bigEndian: true, byteOrderMark: false));
    public static readonly EncodingCandidate Utf32LittleEndian = new("utf-32le", new UTF32Encoding(bigEndian: false, byteOrderMark: false));
    public static readonly EncodingCandidate Utf32BigEndian = new("utf-32be", new UTF32Encoding(bigEndian: true, byteOrderMark: false));
    public static readonly EncodingCandidate Gb18030 = new("gb18030", CodePage(54936));
    public static readonly EncodingCandidate Big5 = new("big5", CodePage(950));

    private readonly Encoding _encoding;

    private EncodingCandidate(string name, Encoding encoding)
    {
        Name = name;
        _encoding = encoding;
    }

    public string Name { get; }

    /// <summary>Decodes leniently: what does not fit becomes U+FFFD.</summary>
    public string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = _encoding.GetString(bytes);
        return this == Gb18030 ? Gb18030Of2022.Upgrade(text) : text;
    }

    /// <summary>How often U+FFFD itself is written in the bytes: those are the author's, not replacements.</summary>
    public int GenuineReplacements(ReadOnlySpan<byte> bytes) => bytes.Count(_encoding.GetBytes("\uFFFD"));

    // Code page 936 would drop the four-byte forms silently; only 54936 is the whole of GB 18030.
    private static Encoding CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;
}
