using System.IO.Compression;

namespace Reports.Fuzz.Mutations;

/// <summary>Damages the parts of a package and packs them again, so that the damage reaches whoever reads the parts.</summary>
internal static class ZipMutation
{
    private const int Dropped = 10;
    private const int Doubled = 10;
    private const int Whole = 60;

    public static bool IsZip(byte[] file) => file.AsSpan().StartsWith("PK\x03\x04"u8);

    public static byte[] Of(byte[] file, Random random)
    {
        try
        {
            return Repacked(file, random);
        }
        catch (InvalidDataException)
        {
            return Mutation.Bytes(file, random);
        }
    }

    private static byte[] Repacked(byte[] file, Random random)
    {
        using var from = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        using var stream = new MemoryStream();
        using (var to = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var victim = random.Next(Math.Max(1, from.Entries.Count));
            foreach (var (entry, i) in from.Entries.Select((entry, i) => (entry, i)))
            {
                var content = Read(entry);
                var chance = random.Next(100);
                var isHit = i == victim || chance >= 100 - Dropped;
                var copies = isHit && chance < Dropped ? 0 : isHit && chance < Dropped + Doubled ? 2 : 1;
                for (var copy = 0; copy < copies; copy++)
                {
                    using var target = to.CreateEntry(entry.FullName, chance < Whole ? CompressionLevel.Fastest : CompressionLevel.NoCompression).Open();
                    target.Write(isHit && content.Length > 0 ? Mutation.Bytes(content, random) : content);
                }
            }
        }

        return stream.ToArray();
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
