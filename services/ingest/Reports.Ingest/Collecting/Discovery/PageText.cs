using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace Reports.Ingest.Collecting.Discovery;

/// <summary>What a reader sees of a page: its sentences, without menus, counters and dates that change with every request.</summary>
internal static class PageText
{
    private const int LongLine = 20;
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("。，；！？");
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
    private static readonly string[] Inline = ["a", "b", "i", "u", "em", "strong", "span", "font", "sub", "sup", "small", "mark"];

    /// <summary>The characters of a page: UTF-8 where the bytes are that, else GB 18030.</summary>
    public static string Decode(byte[] bytes) => Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Gb18030.GetString(bytes);

    /// <summary>The lines that hold sentences.</summary>
    public static IReadOnlyList<string> Sentences(string html)
    {
        var (lines, line) = (new List<string>(), new StringBuilder());
        foreach (var token in HtmlScanner.Read(html))
        {
            if (token.Kind == HtmlKind.Text)
            {
                line.Append(token.Content.Span);
            }
            else if (!Inline.Contains(token.Name))
            {
                Break();
            }
        }

        Break();
        return lines;

        void Break()
        {
            var text = string.Concat(WebUtility.HtmlDecode(line.ToString()).Where(c => !char.IsWhiteSpace(c)));
            line.Clear();
            if (text.Length >= LongLine && text.AsSpan().IndexOfAny(Marks) >= 0)
            {
                lines.Add(text);
            }
        }
    }

    /// <summary>SHA-256 of the sentences of a page, or, where it has none or is no page, of the bytes.</summary>
    public static string Fingerprint(byte[] bytes, IReadOnlyList<string>? sentences) => Convert.ToHexStringLower(
        SHA256.HashData(sentences is { Count: > 0 } ? Encoding.UTF8.GetBytes(string.Join('\n', sentences)) : bytes));
}
