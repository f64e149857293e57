using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace Reports.Fuzz.Made;

/// <summary>A grey picture with dark bars, like lines of a page, in two kinds of file.</summary>
internal static class Bitmaps
{
    private const int Width = 240;
    private const int Height = 160;
    private const int Line = 20;
    private const int BmpHeader = 54;

    public static byte[] Png() =>
        [0x89, .. "PNG\r\n\u001A\n"u8, .. Chunk("IHDR"u8, [.. Big(Width), .. Big(Height), 8, 0, 0, 0, 0]), .. Chunk("IDAT"u8, Packed()), .. Chunk("IEND"u8, [])];

    public static byte[] Bmp()
    {
        var file = new byte[BmpHeader + (Width * Height * 3)];
        "BM"u8.CopyTo(file);
        foreach (var (at, value) in new[] { (2, file.Length), (10, BmpHeader), (14, 40), (18, Width), (22, Height), (26, 1 | (24 << 16)) })
        {
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), value);
        }

        for (var i = BmpHeader; i < file.Length; i++)
        {
            file[i] = Shade((i - BmpHeader) / 3 / Width);
        }

        return file;
    }

    private static byte Shade(int row) => row % Line < Line / 2 ? (byte)0xF0 : (byte)0x20;

    private static byte[] Packed()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var row = 0; row < Height; row++)
            {
                zlib.WriteByte(0);
                zlib.Write([.. Enumerable.Repeat(Shade(row), Width)]);
            }
        }

        return packed.ToArray();
    }

    private static byte[] Chunk(ReadOnlySpan<byte> kind, byte[] content)
    {
        byte[] body = [.. kind, .. content];
        return [.. Big(content.Length), .. body, .. Big((int)Crc32.HashToUInt32(body))];
    }

    private static byte[] Big(int number)
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }
}
