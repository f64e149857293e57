using System.Buffers;

namespace Reports.Parse.Decode;

/// <summary>
/// GB 18030-2022 gave 24 characters their places in Unicode that older tables keep in the private use area; this moves them there.
/// </summary>
internal static class Gb18030Of2022
{
    private const string Old = "\uE78D\uE78E\uE78F\uE790\uE791\uE792\uE793\uE794\uE795\uE796\uE81E\uE826\uE82B\uE82C\uE832\uE843\uE854\uE864"
        + "\uE816\uE817\uE818\uE831\uE83B\uE855";

    private static readonly string[] New =
    [
        "\uFE10", "\uFE12", "\uFE11", "\uFE13", "\uFE14", "\uFE15", "\uFE16", "\uFE17", "\uFE18", "\uFE19",
        "\u9FB4", "\u9FB5", "\u9FB6", "\u9FB7", "\u9FB8", "\u9FB9", "\u9FBA", "\u9FBB",
        "\U00020087", "\U00020089", "\U000200CC", "\U000215D7", "\U0002298F", "\U000241FE",
    ];

    private static readonly SearchValues<char> Moved = SearchValues.Create(Old);

    public static string Upgrade(string text)
    {
        if (!text.AsSpan().ContainsAny(Moved))
        {
            return text;
        }

        var upgraded = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            var index = Old.IndexOf(c, StringComparison.Ordinal);
            _ = index < 0 ? upgraded.Append(c) : upgraded.Append(New[index]);
        }

        return upgraded.ToString();
    }
}
