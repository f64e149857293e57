using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Reports.Text.Places;

namespace Reports.Storage.Copies;

/// <summary>
/// The places that a text speaks of most, by their names without word of rank, with how often. All parts of a report speak of the same
/// places: its own, those within it and those around it.
/// </summary>
internal sealed record PlaceProfile(IReadOnlyDictionary<string, int> Times)
{
    private const int Most = 16;
    private const int MostKeys = 4;
    private const int Reach = 100_000;

    /// <summary>How often all of them are named.</summary>
    public int Mentions => Times.Values.Sum();

    /// <summary>The name used most; null if there is none.</summary>
    public string? Main => Ranked(Times).Select(name => name.Key).FirstOrDefault();

    public static PlaceProfile Of(string text)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in Gazetteer.FindAll(text.Length > Reach ? text[..Reach] : text))
        {
            var name = text.Substring(mention.Start, mention.Length);
            name = mention.IsFull ? Gazetteer.ShortNameOf(name) ?? name : name;
            if (!OrdinaryWords.Contain(name) && mention.Places[0].Level != "nation")
            {
                times[name] = times.GetValueOrDefault(name) + 1;
            }
        }

        return new PlaceProfile(Ranked(times).Take(Most).ToDictionary(StringComparer.Ordinal));
    }

    /// <summary>How alike two texts are in the places they speak of, 0 to 1: the cosine of the roots of their counts.</summary>
    public double Likeness(PlaceProfile other)
    {
        var common = Times.Sum(name => Math.Sqrt((double)name.Value * other.Times.GetValueOrDefault(name.Key)));
        return common == 0 ? 0 : common / Math.Sqrt((double)Mentions * other.Mentions);
    }

    /// <summary>Keys by which texts about the same places find each other: those of the names used most.</summary>
    public IReadOnlyList<long> Keys() => [.. Ranked(Times).Take(MostKeys).Select(name => Key(name.Key))];

    public override string ToString() => string.Join(',', Ranked(Times).Select(name => string.Create(CultureInfo.InvariantCulture, $"{name.Key}:{name.Value}")));

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static PlaceProfile Parse(string text) => new(text.Split(',', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split(':'))
        .ToDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.Ordinal));

    private static IEnumerable<KeyValuePair<string, int>> Ranked(IReadOnlyDictionary<string, int> times) =>
        times.OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal);

    private static long Key(string name) => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes("place " + name)));
}
