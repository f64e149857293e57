using System.Security.Cryptography;
using System.Text;

namespace Reports.Parse.Tests.Builders;

/// <summary>Encrypts a PDF with forty bits, as the first security handler did (ISO 32000-1, 7.6.3).</summary>
internal static class PdfLock
{
    private const int Permissions = -4;
    private const int KeyLength = 5;
    private static readonly byte[] Padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");
    private static readonly byte[] Id = "0123456789abcdef"u8.ToArray();

    /// <summary>A page with a line on it; an empty password keeps nobody from reading.</summary>
    public static byte[] File(string line, ReadOnlySpan<byte> password)
    {
        var owner = Rc4(Md5([.. "owner"u8, .. Padding[5..]])[..KeyLength], Pad(password));
        var key = Md5([.. Pad(password), .. owner, .. BitConverter.GetBytes(Permissions), .. Id])[..KeyLength];
        var file = new PdfPaper().Lines(line);
        var handler = file.Add($"<</Filter/Standard/V 1/R 2/O<{Convert.ToHexString(owner)}>/U<{Convert.ToHexString(Rc4(key, Padding))}>/P {Permissions}>>");
        file.InTrailer($"/Encrypt {handler} 0 R/ID[<{Convert.ToHexString(Id)}><{Convert.ToHexString(Id)}>]");
        return file.Build((number, content) => Stream(number, content, key));
    }

    private static byte[] Stream(int number, byte[] content, byte[] key)
    {
        var (start, end) = (content.AsSpan().IndexOf("stream\n"u8), content.AsSpan().LastIndexOf("\nendstream"u8));
        if (start < 0)
        {
            return content;
        }

        var own = Md5([.. key, (byte)number, (byte)(number >> 8), 0, 0, 0])[..(KeyLength + 5)];
        start += "stream\n".Length;
        return [.. content[..start], .. Rc4(own, content[start..end]), .. content[end..]];
    }

    private static byte[] Pad(ReadOnlySpan<byte> password) => [.. password, .. Padding[..^password.Length]];

    private static byte[] Md5(byte[] bytes) => MD5.HashData(bytes);

    private static byte[] Rc4(byte[] key, byte[] bytes)
    {
        var state = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray();
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var (x, y) = (0, 0);
        return [.. bytes.Select(Next)];

        byte Next(byte b)
        {
            x = (x + 1) & 255;
            y = (y + state[x]) & 255;
            (state[x], state[y]) = (state[y], state[x]);
            return (byte)(b ^ state[(state[x] + state[y]) & 255]);
        }
    }
}
