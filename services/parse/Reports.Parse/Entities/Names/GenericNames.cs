using System.Collections.Frozen;
using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>What reads like a name by the rules and is none (国家战略, 市政工程).</summary>
internal static class GenericNames
{
    private const int LongestQuotation = 16;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All =
        DataFile.Words("generic-names.txt").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Quotations =
        DataFile.Words("quoted-words.txt").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Tells whether a quotation is in the list of those that are no names.</summary>
    public static bool ListQuotation(ReadOnlySpan<char> quotation) => Quotations.Contains(quotation);

    public static bool Contain(ReadOnlySpan<char> name) => All.Contains(name);

    /// <summary>Tells whether a quotation is a turn of speech rather than a name.</summary>
    public static bool ContainQuotation(ReadOnlySpan<char> quotation) => quotation.Length is <= 2 or > LongestQuotation || (quotation.ContainsAny('、', '，', ',') && WordTable.Trie.Find(quotation) is not { Known: not null }) || quotation[0] == '零' || quotation[^1] == '难' || quotation.EndsWith("成效") || quotation.EndsWith("突破") || quotation.EndsWith("效应") || quotation.EndsWith("经济") || quotation.EndsWith("主义") || quotation.EndsWith("时代") || quotation[^1] is '梦' || (quotation.Length <= 4 && quotation[^1] is '热' or '牌' or '冠') || IsWord(quotation) || IsDay(quotation) || Quotations.Contains(quotation);

    private static bool IsWord(ReadOnlySpan<char> quotation) => WordTable.Trie.Find(quotation) is { Known: null };

    // “5·12” is the day of a disaster.
    private static bool IsDay(ReadOnlySpan<char> quotation) => char.IsAsciiDigit(quotation[0]) && quotation.IndexOfAnyExcept("0123456789·.") < 0 && quotation.ContainsAny('·', '.');
}
