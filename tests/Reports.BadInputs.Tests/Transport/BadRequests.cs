using System.Globalization;
using System.Text;
using Reports.Acceptance.Tests.Files;
using Reports.BadInputs.Tests.Catalogue;

namespace Reports.BadInputs.Tests.Transport;

/// <summary>Rows 3–6: bodies that are too long, too short or too slow.</summary>
internal static class BadRequests
{
    private const long TwoGigabytes = 2L << 30;
    private static readonly byte[] Good = Multipart.Body(Part.File("好.txt", Words.Bytes(Words.Marked("transport"))));
    private static readonly byte[] Opening = Encoding.UTF8.GetBytes($"--{Multipart.Boundary}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"big.txt\"\r\n\r\n");

    public static IEnumerable<BadInput> All =>
    [
        new BadRequest(3, "two gigabytes announced", Sized(TwoGigabytes), [Opening], [413], "file_too_large") { MostTaken = 4096 },
        new BadRequest(4, "two gigabytes in chunks", Chunked, TwoGigabytesInChunks(), [413], "file_too_large") { MostTaken = 256L << 20 },
        new BadRequest(5, "less than announced", Sized(Good.Length + 100), [Good[..^40]], [400, 0], "bad_multipart") { BreaksOff = true },
        new BadRequest(5, "less announced than sent", Sized(Good.Length - 40), [Good], [400], "bad_multipart"),
        new BadRequest(5, "broken chunk", Chunked, [Chunk(Opening), "zz\r\nabc\r\n"u8.ToArray()], [400], "bad_multipart"),
        new BadRequest(5, "chunks that break off", Chunked, [Chunk(Opening)], [400, 0], "bad_multipart") { BreaksOff = true },
        new BadRequest(5, "no end", Sized(Good.Length - Multipart.End.Length), [Good[..^Multipart.End.Length]], [400], "bad_multipart"),
        new BadRequest(6, "a byte a second", Sized(100_000), Drops(Opening, 1), [400, 408, 0], "bad_multipart") { Pause = TimeSpan.FromSeconds(1), MostTaken = 4096, Senders = 50 },
        new BadRequest(6, "a kilobyte a second", Sized(100_000), Drops([.. Opening, .. new byte[90_000]], 1024), [400, 408, 0], "bad_multipart") { Pause = TimeSpan.FromSeconds(1), MostTaken = 32_768 },
    ];

    private static string[] Chunked => [FormHeaders.Type, "Transfer-Encoding: chunked"];

    private static string[] Sized(long length) => [FormHeaders.Type, $"Content-Length: {length}"];

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

    private static IEnumerable<byte[]> Drops(byte[] bytes, int size) => bytes.Chunk(size);
}
