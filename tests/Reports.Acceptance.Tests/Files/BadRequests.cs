using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Reports.Acceptance.Tests.Files;

/// <summary>Rows 3–9 of the catalogue: transport and form.</summary>
internal static class BadRequests
{
    private const long TwoGigabytes = 2L << 30;
    private const string Type = "Content-Type: " + Multipart.ContentType;
    private static readonly byte[] Good = Multipart.Body(Part.File("好.txt", BadNames.Text("transport")));
    private static readonly byte[] Opening = Encoding.UTF8.GetBytes($"--{Multipart.Boundary}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"big.txt\"\r\n\r\n");

    public static IEnumerable<BadRequest> All =>
    [
        new("03 two gigabytes announced", [Type, $"Content-Length: {TwoGigabytes}"], [Opening], [413], "file_too_large") { MostTaken = 4096 },
        new("04 two gigabytes in chunks", [Type, "Transfer-Encoding: chunked"], TwoGigabytesInChunks(), [413], "file_too_large") { MostTaken = 256L << 20 },
        new("05 less than announced", [Type, $"Content-Length: {Good.Length + 100}"], [Good[..^40]], [400, 0], "bad_multipart") { BreaksOff = true },
        new("05 less announced than sent", [Type, $"Content-Length: {Good.Length - 40}"], [Good], [400], "bad_multipart"),
        new("05 broken chunk", [Type, "Transfer-Encoding: chunked"], [Chunk(Opening), "zz\r\nabc\r\n"u8.ToArray()], [400], "bad_multipart"),
        new("05 chunks that break off", [Type, "Transfer-Encoding: chunked"], [Chunk(Opening)], [400, 0], "bad_multipart") { BreaksOff = true },
        new("05 no end", Sized(Good[..^Multipart.End.Length]), [Good[..^Multipart.End.Length]], [400], "bad_multipart"),
        new("06 a byte now and then", [Type, "Content-Length: 100000"], Drops(), [400, 408, 0], "bad_multipart") { Pause = TimeSpan.FromSeconds(1), MostTaken = 4096 },
        OfBody("07 ten thousand parts", TenThousandParts(), "too_many_parts"),
        OfBody("07 headers of a megabyte", Multipart.Body(new Part("X-Long: " + new string('x', 1 << 20), [])), "bad_multipart"),
        OfBody("07 a thousand headers", Multipart.Body(new Part(string.Join("\r\n", Enumerable.Range(0, 1000).Select(i => $"X-{i}: x")), [])), "bad_multipart"),
        new("07 boundary of two hundred", ["Content-Type: multipart/form-data; boundary=" + new string('b', 200), "Content-Length: 2"], ["--"u8.ToArray()], [400], "bad_multipart"),
        new("07 no boundary", ["Content-Type: multipart/form-data", "Content-Length: 2"], ["--"u8.ToArray()], [400], "bad_multipart"),
        OfBody("08 no file", Multipart.End, "no_files"),
        OfBody("08 another field", Multipart.Body(new Part("Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"", BadNames.Text("field"))), "no_files"),
        new("08 nothing", [Type, "Content-Length: 0"], [], [400], "bad_multipart"),
        new("08 JSON", ["Content-Type: application/json", "Content-Length: 16"], ["""{"a": "\ud800"} """u8.ToArray()], [415], "not_multipart"),
        new("08 no type", ["Content-Length: 2"], ["ab"u8.ToArray()], [415], "not_multipart"),
        new("09 gzip bomb", [Type, "Content-Encoding: gzip", $"Content-Length: {Bomb().Length}"], [Bomb()], [415], "content_encoding"),
    ];

    private static BadRequest OfBody(string what, byte[] body, string code) => new(what, Sized(body), [body], [400], code);

    private static string[] Sized(byte[] body) => [Type, $"Content-Length: {body.Length}"];

    private static byte[] Chunk(byte[] bytes) => [.. Encoding.ASCII.GetBytes(bytes.Length.ToString("x", CultureInfo.InvariantCulture)), .. "\r\n"u8, .. bytes, .. "\r\n"u8];

    private static IEnumerable<byte[]> TwoGigabytesInChunks()
    {
        yield return Chunk(Opening);
        var chunk = Chunk(new byte[1 << 20]);
        for (long sent = 0; sent < TwoGigabytes; sent += 1 << 20)
        {
            yield return chunk;
        }
    }

    private static IEnumerable<byte[]> Drops()
    {
        foreach (var b in Opening)
        {
            yield return [b];
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

    private static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            gzip.Write(new byte[10 << 20]);
        }

        return packed.ToArray();
    }
}
