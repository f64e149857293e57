using System.Text;

namespace Reports.Parse.Extract.Mime;

/// <summary>A part of a message: its head as it is written, and its body, one character a byte.</summary>
internal sealed record MimePart(string Head, string Body)
{
    private const int MostParts = 2_000;
    private const int Deepest = 16;

    /// <summary>The media type, lower case; plain text where none is stated.</summary>
    public string Type => Field("content-type") is { Length: > 0 } type ? type.Split(';')[0].Trim().ToLowerInvariant() : "text/plain";

    /// <summary>All parts that hold no parts themselves, in order; those nested deeper than any page is are left out.</summary>
    public static IEnumerable<MimePart> Leaves(string message)
    {
        var open = new Stack<(MimePart Part, int Depth)>([(Split(message), 0)]);
        for (var count = 0; count < MostParts && open.TryPop(out var next); count++)
        {
            var (part, depth) = next;
            if (!part.Type.StartsWith("multipart/", StringComparison.Ordinal) || part.Boundary() is not { } boundary)
            {
                yield return part;
                continue;
            }

            foreach (var inner in depth == Deepest ? [] : part.Body.Split("--" + boundary, MostParts).Skip(1).Reverse().Where(p => !p.StartsWith("--", StringComparison.Ordinal)))
            {
                open.Push((Split(inner.TrimStart('\r', '\n')), depth + 1));
            }
        }
    }

    /// <summary>The bytes of the body, with its transfer encoding undone.</summary>
    public byte[] Content() => Field("content-transfer-encoding").Trim().ToLowerInvariant() switch
    {
        "quoted-printable" => QuotedPrintable.Decode(Body),
        "base64" => Base64Body.Decode(Body),
        _ => Encoding.Latin1.GetBytes(Body),
    };

    private static MimePart Split(string text)
    {
        var (end, skip) = text.IndexOf("\r\n\r\n", StringComparison.Ordinal) is >= 0 and var windows ? (windows, 4) : (text.IndexOf("\n\n", StringComparison.Ordinal), 2);
        return end < 0 ? new MimePart(text, string.Empty) : new MimePart(text[..end], text[(end + skip)..]);
    }

    private string? Boundary()
    {
        const string Name = "boundary=";
        var type = Field("content-type");
        var at = type.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        var value = at < 0 ? string.Empty : type[(at + Name.Length)..];
        value = value.StartsWith('"') ? value[1..].Split('"')[0] : value.Split(';')[0].Trim();
        return value.Length == 0 ? null : value;
    }

    // A line that begins with blank space goes on with the field before it.
    private string Field(string name)
    {
        var value = new StringBuilder();
        var inside = false;
        foreach (var line in Head.Split('\n').Select(l => l.TrimEnd('\r')))
        {
            var goesOn = line.StartsWith(' ') || line.StartsWith('\t');
            inside = goesOn ? inside : line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase) && value.Length == 0;
            _ = inside ? value.Append(goesOn ? line : line[(name.Length + 1)..]) : value;
        }

        return value.ToString().Trim();
    }
}
