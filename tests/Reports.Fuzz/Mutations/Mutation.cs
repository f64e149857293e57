namespace Reports.Fuzz.Mutations;

/// <summary>Damages a file as transfers, bad programs and bad people do.</summary>
internal static class Mutation
{
    private const int MostSteps = 6;

    /// <summary>A damaged copy: of a package mostly inside its parts, which are packed again.</summary>
    public static byte[] Of(byte[] file, Random random)
    {
        const double InsideParts = 0.7;
        return ZipMutation.IsZip(file) && random.NextDouble() < InsideParts
            ? ZipMutation.Of(file, random)
            : Bytes(file, random);
    }

    /// <summary>One to a few steps on bare bytes.</summary>
    public static byte[] Bytes(byte[] bytes, Random random)
    {
        var steps = random.Next(1, MostSteps + 1);
        for (var i = 0; i < steps && bytes.Length > 0; i++)
        {
            bytes = ByteMutations.All[random.Next(ByteMutations.All.Count)](bytes, random);
        }

        return bytes;
    }
}
