using System.Text;
using Reports.Contracts.Documents;
using Reports.Parse.Extract.Mime;

namespace Reports.Parse.Tests.Extract.Mime;

public sealed class Base64BodyTests
{
    private const int Line = 76;
    private const int BytesOfLine = 57;
    private static readonly byte[] Bytes = [.. Enumerable.Range(0, 250).Select(n => (byte)(n * 7))];
    private static readonly string[] Lines = [.. Convert.ToBase64String(Bytes).Chunk(Line).Select(line => new string(line))];

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("")]
    public void Decode_AWholeBody_IsItsBytes(string lineEnd) => Base64Body.Decode(string.Join(lineEnd, Lines) + lineEnd).ShouldBe(Bytes);

    [Fact]
    public void Decode_LinesThatBreakAnywhere_AreOne() =>
        Base64Body.Decode(string.Join('\n', Convert.ToBase64String(Bytes).Chunk(75).Select(line => new string(line)))).ShouldBe(Bytes);

    [Fact]
    public void Decode_ACharacterOutsideTheAlphabetBesideTheOthers_DoesNotCount() => Base64Body.Decode(Body(line => line.Insert(9, "*"))).ShouldBe(Bytes);

    [Fact]
    public void Decode_ACharacterOutsideTheAlphabetInPlaceOfOne_CostsThreeBytes()
    {
        var decoded = Base64Body.Decode(Body(line => line[..9] + "*" + line[10..]));

        decoded.Length.ShouldBe(Bytes.Length);
        decoded[(BytesOfLine + 6)..(BytesOfLine + 9)].ShouldBe([0xFF, 0xFF, 0xFF]);
        decoded.Index().Count(b => b.Item != Bytes[b.Index]).ShouldBe(3);
    }

    [Fact]
    public void Decode_ALostCharacter_CostsItsLineAtMost()
    {
        var decoded = Base64Body.Decode(Body(line => line.Remove(9, 1)));

        decoded[..(BytesOfLine + 6)].ShouldBe(Bytes[..(BytesOfLine + 6)]);
        decoded[^(Bytes.Length - (2 * BytesOfLine))..].ShouldBe(Bytes[(2 * BytesOfLine)..]);
        decoded.ShouldContain((byte)0xFF);
    }

    [Fact]
    public void Parse_APageWithADamagedCharacter_IsReadWithAWarning()
    {
        var page = $"<html><head><meta charset=\"utf-8\"></head><body>{string.Concat(Enumerable.Range(1, 60).Select(n => $"<p>砚汀市今年要办好第{n}件实事，让群众满意。</p>"))}</body></html>";
        var lines = Convert.ToBase64String(Encoding.UTF8.GetBytes(page)).Chunk(Line).Select(line => new string(line)).ToList();
        lines[20] = lines[20][..30] + "*" + lines[20][31..];
        var message = $"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{string.Join("\r\n", lines)}\r\n--b--\r\n";

        var document = new ReportParser().Parse(Encoding.ASCII.GetBytes(message), "a.mht", cancellation: TestContext.Current.CancellationToken).ShouldBeOfType<ParseOutcome.Parsed>().Document;

        document.Text.ShouldContain("第60件实事，让群众满意。");
        document.Warnings.ShouldContain(notice => notice.Code == "replaced_characters");
    }

    private static string Body(Func<string, string> damage) => string.Join("\r\n", Lines.Select((line, n) => n == 1 ? damage(line) : line));
}
