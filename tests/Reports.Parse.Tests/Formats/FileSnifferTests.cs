using System.Text;
using Reports.Text.Formats;

namespace Reports.Parse.Tests.Formats;

public sealed class FileSnifferTests
{
    [Theory]
    [InlineData("7F454C46020101", "elf")]
    [InlineData("53514C69746520666F726D6174203300", "sqlite")]
    [InlineData("0000001866747970", "mp4")]
    [InlineData("524946460000000041564920", "avi")]
    public void IsRefusedAtTheDoor_FileThatHoldsNoReport_IsTrue(string hex, string kind)
    {
        var head = Convert.FromHexString(hex);

        FileSniffer.IsRefusedAtTheDoor(head).ShouldBeTrue();
        FileSniffer.KindOf(head).ShouldBe(kind);
    }

    [Fact]
    public void IsRefusedAtTheDoor_WindowsProgram_IsTrue()
    {
        var head = new byte[256];
        "MZ"u8.CopyTo(head);
        head[0x3C] = 0x80;
        "PE\0\0"u8.CopyTo(head.AsSpan(0x80));

        FileSniffer.IsRefusedAtTheDoor(head).ShouldBeTrue();
        FileSniffer.KindOf(head).ShouldBe("exe");
    }

    [Theory]
    [InlineData("504B0304", "zip")]
    [InlineData("255044462D312E37", "pdf")]
    [InlineData("D0CF11E0A1B11AE1", "ole2")]
    [InlineData("7B5C72746631", "rtf")]
    [InlineData("89504E470D0A1A0A00", "png")]
    [InlineData("FFD8FFE000104A464946", "jpeg")]
    [InlineData("474946383961", "gif")]
    [InlineData("49492A0008000000", "tiff")]
    [InlineData("524946460000000057454250", "webp")]
    [InlineData("0000001866747970686569630000", "heic")]
    [InlineData("424D000000000000000000000000000000000000000000000000", "bmp")]
    public void KindOf_FileTheParserDecidesOn_PassesTheDoor(string hex, string kind)
    {
        var head = Convert.FromHexString(hex);

        FileSniffer.KindOf(head).ShouldBe(kind);
        FileSniffer.IsRefusedAtTheDoor(head).ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("各位代表")]
    [InlineData("MZ is how this text begins, and it goes on long enough to hold a header of the kind it has not.")]
    [InlineData("BM is how this text begins, and it goes on.")]
    public void KindOf_Text_IsNull(string text)
    {
        FileSniffer.KindOf(Encoding.UTF8.GetBytes(text)).ShouldBeNull();
        FileSniffer.IsRefusedAtTheDoor(Encoding.UTF8.GetBytes(text)).ShouldBeFalse();
    }
}
