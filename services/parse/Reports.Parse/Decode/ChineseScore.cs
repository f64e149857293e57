namespace Reports.Parse.Decode;

/// <summary>
/// How much a text looks like Chinese: the mean worth of its characters beyond ASCII, 1 for the most frequent Han and for Chinese
/// punctuation, little for the other common Han, less than nothing for the rest.
/// </summary>
internal static class ChineseScore
{
    private const string Punctuation = "，。、；：？！“”‘’（）《》—…·　％〈〉【】．";

    public static double Of(string text, bool traditional)
    {
        var common = traditional ? CommonHan.Traditional : CommonHan.Simplified;
        var (sum, count) = (0.0, 0);
        foreach (var c in text)
        {
            if (c is >= ' ' and < '\u007F' or '\n' or '\r' or '\t')
            {
                continue;
            }

            sum += Worth(c, common);
            count++;
        }

        return count == 0 ? 0 : sum / count;
    }

    private static double Worth(char c, HashSet<char> common) => c switch
    {
        '\uFFFD' or < ' ' => -4,
        _ when Punctuation.Contains(c) || CommonHan.Frequent.Contains(c) => 1,
        _ when common.Contains(c) => 0.15,
        >= '\u4E00' and <= '\u9FFF' => -1,
        >= '０' and <= 'ｚ' => 0.5,
        _ => -2,
    };
}
