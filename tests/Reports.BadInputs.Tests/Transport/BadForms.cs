using System.Globalization;
using System.IO.Compression;
using System.Text;
using Reports.Acceptance.Tests.Files;
using Reports.Acceptance.Tests.Running;
using Reports.BadInputs.Tests.Catalogue;
using Reports.BadInputs.Tests.Running;

namespace Reports.BadInputs.Tests.Transport;

/// <summary>Rows 7–9: forms that are none, or are made to hurt.</summary>
internal static class BadForms
{
    public static IEnumerable<BadInput> All =>
    [
        Body(7, "ten thousand parts", TenThousandParts(), "too_many_parts"),
        Body(7, "headers of a megabyte", Multipart.Body(new Part("X-Long: " + new string('x', 1 << 20), [])), "bad_multipart"),
        Body(7, "a thousand headers", Multipart.Body(new Part(string.Join("\r\n", Enumerable.Range(0, 1000).Select(i => $"X-{i}: x")), [])), "bad_multipart"),
        new BadRequest(7, "boundary of two hundred", ["Content-Type: multipart/form-data; boundary=" + new string('b', 200), "Content-Length: 2"], ["--"u8.ToArray()], [400], "bad_multipart"),
        new BadRequest(7, "no boundary", ["Content-Type: multipart/form-data", "Content-Length: 2"], ["--"u8.ToArray()], [400], "bad_multipart"),
        Body(8, "no file", Multipart.End, "no_files"),
        Body(8, "another field", Multipart.Body(new Part("Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"", Words.Bytes(Words.Marked("field")))), "no_files"),
        new BadSituation(8, "two files", "each taken in", TwoFilesAsync),
        new BadRequest(8, "nothing", [FormHeaders.Type, "Content-Length: 0"], [], [400], "bad_multipart"),
        Other("JSON", "application/json", """{"a": "\ud800"} """),
        Other("form fields", "application/x-www-form-urlencoded", "files=abc"),
        Other("plain text", "text/plain", "abc"),
        new BadRequest(8, "no type", ["Content-Length: 2"], ["ab"u8.ToArray()], [415], "not_multipart"),
        Packed("gzip", s => new GZipStream(s, CompressionLevel.SmallestSize)),
        Packed("br", s => new BrotliStream(s, CompressionLevel.Fastest)),
        Packed("deflate", s => new ZLibStream(s, CompressionLevel.Fastest)),
    ];

    private static BadRequest Body(int row, string what, byte[] body, string code) =>
        new(row, what, [FormHeaders.Type, $"Content-Length: {body.Length}"], [body], [400], code);

    private static BadRequest Other(string what, string type, string body) =>
        new(8, what, ["Content-Type: " + type, $"Content-Length: {body.Length}"], [Encoding.ASCII.GetBytes(body)], [415], "not_multipart");

    private static async Task TwoFilesAsync(SiteUnderTest site)
    {
        var upload = await site.Http.UploadAsync([Part.File("一.txt", Words.Bytes(Words.Marked("8a"))), Part.File("二.txt", Words.Bytes(Words.Marked("8b")))]);

        upload.Status.ShouldBe(202);
        foreach (var item in upload.As<UploadAnswer>().Items)
        {
            (await site.Http.SettledAsync(item.Id!)).State.ShouldBe("indexed");
        }
    }

    private static byte[] TenThousandParts()
    {
        var body = new StringBuilder();
        for (var i = 0; i < 10_000; i++)
        {
            body.Append(CultureInfo.InvariantCulture, $"--{Multipart.Boundary}\r\nContent-Disposition: form-data; name=\"n{i}\"\r\n\r\nx\r\n");
        }

        return [.. Encoding.ASCII.GetBytes(body.ToString()), .. Multipart.End];
    }

    private static BadRequest Packed(string encoding, Func<Stream, Stream> pack)
    {
        using var packed = new MemoryStream();
        using (var stream = pack(packed))
        {
            stream.Write(new byte[10 << 20]);
        }

        var bomb = packed.ToArray();
        return new BadRequest(9, encoding + " bomb", [FormHeaders.Type, "Content-Encoding: " + encoding, $"Content-Length: {bomb.Length}"], [bomb], [415], "content_encoding");
    }
}
