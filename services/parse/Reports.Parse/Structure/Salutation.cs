using Reports.Parse.Characters;

namespace Reports.Parse.Structure;

/// <summary>The address that opens a speech and often its closing: 各位代表, 同志们.</summary>
internal static class Salutation
{
    private static readonly string[] Addresses = ["各位代表", "位代表", "同志们"];

    public static bool Opens(ReadOnlySpan<char> line)
    {
        foreach (var address in Addresses)
        {
            if (line.StartsWith(address))
            {
                var rest = Squash.Of(line[address.Length..Math.Min(line.Length, address.Length + 4)]);
                return rest.Length == 0 || rest[0] is ':' or '!' or ',' or '、' or ';';
            }
        }

        return false;
    }
}
