using System.IO.Compression;
using System.Text;

namespace Reports.Fuzz.Made;

/// <summary>Good files that are made here, since few folders hold such: a saved page, pictures of pages, an archive of reports.</summary>
internal static class MadeFiles
{
    private const string Words = "新建云帆码头三座，投放渡轮十二艘，渡口收入增长8.5%。";

    static MadeFiles() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IReadOnlyList<GoodFile> All { get; } =
    [
        new("page.mht", () => Mht("quoted-printable", QuotedPrintable(Page("gb2312", Encoding.GetEncoding(936))))),
        new("base64.mht", () => Mht("base64", Convert.ToBase64String(Page("utf-8", Encoding.UTF8), Base64FormattingOptions.InsertLineBreaks))),
        new("page.png", Bitmaps.Png),
        new("page.bmp", Bitmaps.Bmp),
        new("page.jpg", () => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Made", "page.jpg"))),
        new("reports.zip", Zip),
    ];

    private static byte[] Page(string label, Encoding encoding) =>
        encoding.GetBytes($"<html><head><meta charset=\"{label}\"></head><body><h1>政府工作报告</h1>{string.Concat(Enumerable.Repeat($"<p>{Words}</p>", 20))}</body></html>");

    private static byte[] Mht(string transfer, string body) => Encoding.ASCII.GetBytes(
        $"From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"=_b\"; type=\"text/html\"\r\n\r\n--=_b\r\nContent-Type: text/html;\r\n\tcharset=\"gb2312\"\r\n"
        + $"Content-Transfer-Encoding: {transfer}\r\nContent-Location: http://page.invalid/\r\n\r\n{body}\r\n--=_b\r\nContent-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n\r\nR0lGODlhAQABAAAAACw=\r\n--=_b--\r\n");

    private static string QuotedPrintable(byte[] bytes) =>
        string.Join("=\r\n", bytes.Select(b => b is >= 0x20 and < 0x7F and not (byte)'=' ? $"{(char)b}" : $"={b:X2}").Chunk(24).Select(line => string.Concat(line)));

    private static byte[] Zip()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.GetEncoding(936)))
        {
            Add(zip, "砚汀市/2031年政府工作报告.txt", Encoding.UTF8.GetBytes("砚汀市政府工作报告\n" + Words));
            Add(zip, "砚汀市/栖屏区.html", Page("utf-8", Encoding.UTF8));
            Add(zip, "图/page.mht", Mht("quoted-printable", QuotedPrintable(Page("gb2312", Encoding.GetEncoding(936)))));
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(content);
    }
}
