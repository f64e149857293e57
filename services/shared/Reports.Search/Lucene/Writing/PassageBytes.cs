using System.Runtime.InteropServices;
using System.Text;
using Lucene.Net.Util;

namespace Reports.Search.Lucene.Writing;

/// <summary>A passage's own part: start, end, path, and its text in UTF-16, which is shorter than UTF-8 for Chinese.</summary>
internal sealed record PassageBytes(int Start, int End, IReadOnlyList<string> Path, string Text)
{
    public void WriteTo(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write7BitEncodedInt(Start);
        writer.Write7BitEncodedInt(End);
        writer.Write7BitEncodedInt(Path.Count);
        foreach (var heading in Path)
        {
            writer.Write(heading);
        }

        writer.Write(MemoryMarshal.AsBytes(Text.AsSpan()));
    }

    public static PassageBytes Read(BytesRef bytes)
    {
        using var stream = new MemoryStream(bytes.Bytes, bytes.Offset, bytes.Length, writable: false);
        using var reader = new BinaryReader(stream);
        var start = reader.Read7BitEncodedInt();
        var end = reader.Read7BitEncodedInt();
        var path = new string[reader.Read7BitEncodedInt()];
        for (var at = 0; at < path.Length; at++)
        {
            path[at] = reader.ReadString();
        }

        var text = bytes.Bytes.AsSpan(bytes.Offset + (int)stream.Position, bytes.Length - (int)stream.Position);
        return new PassageBytes(start, end, path, new string(MemoryMarshal.Cast<byte, char>(text)));
    }
}
