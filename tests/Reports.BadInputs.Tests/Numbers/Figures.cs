using Reports.BadInputs.Tests.Catalogue;

namespace Reports.BadInputs.Tests.Numbers;

/// <summary>Rows 53–55, 57 and 58: figures. They stand in the text as they were written, however long, odd or many.</summary>
internal static class Figures
{
    public static IEnumerable<BadInput> All =>
    [
        Kept(53, "a million digits", "新建渡口" + new string('9', 1_000_000) + "座\n"),
        Kept(53, "a million digits of Chinese", "新建渡口" + new string('九', 300_000) + "座\n"),
        Kept(53, "a million digits of a year", new string('2', 1_000_000) + "年政府工作报告\n"),
        Kept(54, "full-width digits", "新建渡口１２３座，增长４．５％\n"),
        Kept(54, "digits of other scripts", "新建渡口١٢٣座、१२३座、᠑᠒᠓座\n"),
        Kept(55, "odd forms", "百分之一百五十，1.2.3%，-0，1e400，3,00,0，5‰，两万亿，％，〇零○，+∞，NaN，１／０\n"),
        Kept(57, "units mixed", "收入5亿元、5万元、５元、5万亿，支出5 亿 元，增长5个百分点5%5‰，面积5平方公里5km²5亩\n"),
        Kept(58, "a hundred thousand figures", Words.Repeat("增长5.5%，", 100_000) + "\n"),
        .. Repeated.Select(mark => Kept(58, $"a text of one mark alone ({mark})", Words.Repeat(mark, 300_000 / mark.Length) + "\n")),
    ];

    // What opens is never closed, what counts has no end: each was or may be looked for again from every place.
    private static string[] Repeated => ["“", "《", "（", "、", "0", "一", "市", "“《", "市0", "今年“", "获评", "实施工程", "砚市委、"];

    private static BadFile Kept(int row, string what, string text) => BadFile.Read(row, what, text, text);
}
