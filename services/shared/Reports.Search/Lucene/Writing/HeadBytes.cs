using Lucene.Net.Util;
using Reports.Search.Seam;

namespace Reports.Search.Lucene.Writing;

/// <summary>What all passages of a document share, as bytes and back. Null is told from empty text.</summary>
internal static class HeadBytes
{
    public static BytesRef Of(PassageEntry entry)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(entry.Document);
        writer.Write(entry.Report);
        writer.Write(entry.Copy);
        writer.Write(entry.Title);
        writer.Write(entry.Genre);
        Write(writer, entry.Jurisdiction);
        Write(writer, entry.Code);
        Write(writer, entry.Level);
        writer.Write7BitEncodedInt(entry.Year ?? 0);
        Write(writer, entry.Plan);
        Write(writer, entry.Delivered);
        writer.Write7BitEncodedInt(entry.Flags.Count);
        foreach (var flag in entry.Flags)
        {
            writer.Write(flag);
        }

        return new BytesRef(stream.ToArray());
    }

    /// <summary>True if two entries share what <see cref="Of"/> writes. Where it is unsure it says false.</summary>
    public static bool AreSame(PassageEntry one, PassageEntry other) =>
        one.Document == other.Document && one.Report == other.Report && one.Copy == other.Copy && one.Title == other.Title
        && one.Genre == other.Genre && one.Jurisdiction == other.Jurisdiction && one.Code == other.Code && one.Level == other.Level
        && one.Year == other.Year && one.Plan == other.Plan && one.Delivered == other.Delivered && ReferenceEquals(one.Flags, other.Flags);

    /// <summary>An entry with the shared part filled in and the passage's own part empty.</summary>
    public static PassageEntry Read(BytesRef bytes)
    {
        using var stream = new MemoryStream(bytes.Bytes, bytes.Offset, bytes.Length, writable: false);
        using var reader = new BinaryReader(stream);
        return new PassageEntry
        {
            Document = reader.ReadString(),
            Report = reader.ReadString(),
            Copy = reader.ReadBoolean(),
            Title = reader.ReadString(),
            Genre = reader.ReadString(),
            Jurisdiction = ReadOptional(reader),
            Code = ReadOptional(reader),
            Level = ReadOptional(reader),
            Year = reader.Read7BitEncodedInt() is var year and not 0 ? year : null,
            Plan = ReadOptional(reader),
            Delivered = ReadOptional(reader),
            Flags = ReadFlags(reader),
            N = 0,
            Path = [],
            Text = "",
            Start = 0,
            End = 0,
            Zone = "",
        };
    }

    private static void Write(BinaryWriter writer, string? value)
    {
        writer.Write(value is not null);
        if (value is not null)
        {
            writer.Write(value);
        }
    }

    private static string? ReadOptional(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    private static string[] ReadFlags(BinaryReader reader)
    {
        var flags = new string[reader.Read7BitEncodedInt()];
        for (var at = 0; at < flags.Length; at++)
        {
            flags[at] = reader.ReadString();
        }

        return flags;
    }
}
