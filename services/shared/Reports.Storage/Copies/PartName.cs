using System.Globalization;

namespace Reports.Storage.Copies;

/// <summary>
/// The name of a file that may be one part of several: its stem without the words at its end that number the part (第3版, A04, 上, part2,
/// -1), and the newspaper page where the name says one.
/// </summary>
internal sealed record PartName(string? Stem, int? Page)
{
    private const int ShortestStem = 2;
    private const int LongestPage = 3;
    private const int LongestDate = 10;
    private const string Separators = " _-—·.()（）[]【】";
    private static readonly string[] PartWords = ["上", "中", "下", "一", "二", "三", "四", "part", "page", "p", "版"];

    public static PartName Of(string fileName)
    {
        var stem = Path.GetFileNameWithoutExtension(fileName).ToLowerInvariant().AsSpan().TrimEnd(Separators);
        int? page = null;
        while (Cut(stem, ref page) is var shorter and >= 0)
        {
            stem = stem[..shorter].TrimEnd(Separators);
        }

        return new PartName(stem.Length < ShortestStem ? null : stem.ToString(), page);
    }

    // Length of what stands before a word at the end that numbers a part; -1 if there is none.
    private static int Cut(ReadOnlySpan<char> stem, ref int? page)
    {
        if (EndsWithDate(stem))
        {
            return -1;
        }

        var isPage = stem.EndsWith("版");
        var body = isPage ? stem[..^1] : stem;
        var digits = 0;
        while (digits < body.Length && char.IsAsciiDigit(body[^(digits + 1)]))
        {
            digits++;
        }

        if (digits is > 0 and <= LongestPage)
        {
            return CutPage(body, digits, isPage, ref page);
        }

        foreach (var word in PartWords)
        {
            if (digits == 0 && stem.EndsWith(word) && (word.Length == 1 && word[0] > 'z' || IsSeparated(stem, word.Length)))
            {
                return stem.Length - word.Length;
            }
        }

        return -1;
    }

    private static int CutPage(ReadOnlySpan<char> body, int digits, bool isPage, ref int? page)
    {
        var before = body.Length - digits;
        var sheet = before > 0 && body[before - 1] is >= 'a' and <= 'd' && IsSeparated(body, digits + 1);
        if (isPage || sheet)
        {
            page ??= int.Parse(body[before..], CultureInfo.InvariantCulture);
        }

        return before - (sheet || (before > 0 && body[before - 1] == '第') ? 1 : 0);
    }

    // 2031-01-12: the numbers at the end are a day, not a part.
    private static bool EndsWithDate(ReadOnlySpan<char> stem)
    {
        var numbers = stem.Length > LongestDate ? stem[^LongestDate..] : stem;
        var groups = 0;
        for (var at = numbers.Length; at > 0 && groups < 2; groups++)
        {
            var end = at;
            while (at > 0 && end - at < 2 && char.IsAsciiDigit(numbers[at - 1]))
            {
                at--;
            }

            if (at == end || at == 0 || !Separators.Contains(numbers[at - 1], StringComparison.Ordinal))
            {
                return false;
            }

            at--;
            numbers = numbers[..at];
        }

        return groups == 2 && numbers.Length >= 4 && !numbers[^4..].ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsSeparated(ReadOnlySpan<char> stem, int length) =>
        stem.Length > length && Separators.Contains(stem[^(length + 1)], StringComparison.Ordinal);
}
