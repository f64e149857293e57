using System.Text;

namespace Reports.Acceptance.Tests.Files;

/// <summary>A part of an upload, its headers as they are sent.</summary>
internal sealed record Part(string Headers, byte[] Bytes)
{
    public static Part File(string name, byte[] bytes) => Escaped(Uri.EscapeDataString(name), bytes);

    /// <summary>A name that is escaped already.</summary>
    public static Part Escaped(string name, byte[] bytes) => Named($"filename*=UTF-8''{name}", bytes);

    /// <summary>Any form of the name.</summary>
    public static Part Named(string name, byte[] bytes) => new($"Content-Disposition: form-data; name=\"files\"; {name}", bytes);
}

/// <summary>Multipart bodies, sound and otherwise.</summary>
internal static class Multipart
{
    public const string Boundary = "reports-acceptance-boundary";
    public const string ContentType = "multipart/form-data; boundary=" + Boundary;

    public static byte[] Body(params IReadOnlyList<Part> parts) => [.. parts.SelectMany(Opening), .. End];

    public static byte[] End => Encoding.ASCII.GetBytes($"--{Boundary}--\r\n");

    private static IEnumerable<byte> Opening(Part part) => [.. Encoding.UTF8.GetBytes($"--{Boundary}\r\n{part.Headers}\r\n\r\n"), .. part.Bytes, .. "\r\n"u8];
}
