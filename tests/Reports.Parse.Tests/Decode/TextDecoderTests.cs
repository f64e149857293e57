using System.Text;
using Reports.Parse.Decode;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Decode;

public sealed class TextDecoderTests
{
    private const string Traditional = "各位代表：現在，我代表市政府，向大會報告工作。過去一年，全市經濟持續發展，環境進一步改善。新建渡口三座，修繕石橋二十七座，種樹四千株。";

    public static TheoryData<string> Names => ["utf-8", "utf-16le", "utf-16be", "utf-32le", "gb18030"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Decode_ReportWithMark_IsReadAndTheDecisionIsCertain(string name)
    {
        var encoding = Marked(name);

        var decoded = TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Sample.Report)]);

        decoded.Text.ShouldBe(Sample.Report);
        decoded.Decoding.Encoding.Name.ShouldBe(name);
        decoded.Decoding.Replaced.ShouldBe(0);
    }

    [Theory]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    [InlineData("utf-32le")]
    [InlineData("utf-32be")]
    public void Decode_WideWithoutMark_IsTold(string name)
    {
        var decoded = TextDecoder.Decode(Marked(name).GetBytes(Sample.Report));

        decoded.Decoding.Encoding.Name.ShouldBe(name);
        decoded.Text.ShouldBe(Sample.Report);
    }

    [Fact]
    public void Decode_Big5_IsToldFromGb18030()
    {
        var decoded = TextDecoder.Decode(Encodings.Big5.GetBytes(Traditional));

        decoded.Decoding.Encoding.Name.ShouldBe("big5");
        decoded.Text.ShouldBe(Traditional);
    }

    [Fact]
    public void Decode_TraditionalInGb18030_IsToldFromBig5()
    {
        var decoded = TextDecoder.Decode(Encodings.Gb18030.GetBytes(Traditional));

        decoded.Decoding.Encoding.Name.ShouldBe("gb18030");
        decoded.Text.ShouldBe(Traditional);
    }

    [Fact]
    public void Decode_FourByteGb18030_IsExact()
    {
        byte[] bytes = [.. Encodings.Gb18030.GetBytes(Sample.Report), 0x95, 0x32, 0x82, 0x36];

        TextDecoder.Decode(bytes).Text.ShouldBe(Sample.Report + "\U00020000");
    }

    [Fact]
    public void Decode_CodesThatMovedIn2022_AreNoPrivateUse()
    {
        byte[] bytes = [.. Encodings.Gb18030.GetBytes(Sample.Report), 0xA6, 0xD9, 0xFE, 0x59, 0xFE, 0x51];

        TextDecoder.Decode(bytes).Text.ShouldEndWith("\uFE10\u9FB4\U00020087");
    }

    [Fact]
    public void Decode_LastCharacterCutOff_IsReplacedAndCounted()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample.Report + "完");

        var decoded = TextDecoder.Decode(bytes.AsSpan(0, bytes.Length - 1));

        decoded.Text.ShouldBe(Sample.Report + "\uFFFD");
        decoded.Decoding.Replaced.ShouldBe(1);
        decoded.Decoding.Encoding.Name.ShouldBe("utf-8");
    }

    [Fact]
    public void Decode_FewDamagedBytes_KeepsTheEncodingAndCountsThem()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample.Report);
        bytes[200] = 0xFF;
        bytes[400] = 0xFE;

        var decoded = TextDecoder.Decode(bytes);

        decoded.Decoding.Encoding.Name.ShouldBe("utf-8");
        decoded.Decoding.Replaced.ShouldBeInRange(2, 6);
    }

    [Fact]
    public void Decode_OverlongAndSurrogateBytes_NeverBecomeOtherCharacters()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Sample.Report + Sample.Report), 0xC0, 0xAF, 0xED, 0xA0, 0x80];

        var decoded = TextDecoder.Decode(bytes);

        decoded.Text.ShouldNotContain('/');
        decoded.Decoding.Replaced.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Decode_ReplacementCharactersOfTheAuthor_AreNotCounted() =>
        TextDecoder.Decode(Encoding.UTF8.GetBytes(Sample.Report + "\uFFFD")).Decoding.Replaced.ShouldBe(0);

    [Fact]
    public void Decode_PlainAscii_IsUtf8() => TextDecoder.Decode("plain words 123"u8).Decoding.Encoding.ShouldBe(new("utf-8", 1));

    [Fact]
    public void Decode_ShortGb18030_IsRead() => TextDecoder.Decode(Encodings.Gb18030.GetBytes("合计\t12")).Text.ShouldBe("合计\t12");

    private static Encoding Marked(string name) => name == "gb18030" ? Encodings.Gb18030 : name == "utf-32le" ? Encoding.UTF32 : Encoding.GetEncoding(name);
}
