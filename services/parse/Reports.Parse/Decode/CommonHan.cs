using System.Text;

namespace Reports.Parse.Decode;

/// <summary>The Han that decide between encodings: the most frequent ones, and the first level of either national set.</summary>
internal static class CommonHan
{
    /// <summary>Frequent in Chinese at large and in reports, in simplified and traditional form.</summary>
    public static readonly HashSet<char> Frequent =
    [
        .. "的一是不了在人有我他这中大来上个国和到说们为子时道要就出会可也你对生能而那得于着下自之年过发后作里",
        .. "用日家多行工主成产业经济社全市县区省政府设建推进加强化提高质量改革开放创新实施重点项目企农村城镇民",
        .. "现代展服务管理体制机科技环境保护安稳定持续增长完万亿元收入投资资金基础公共教育医疗文旅游交通水电网",
        .. "路房屋住就学校合作对外市场消费贸易地方报告工党中央委员代表同志各以及第届次今明去情况问题目标任务计划",
        .. "十二三四五六七八九百千零两上半年积极坚决深入全面统筹优势特色支撑能力平均比较达与其法力动分本前面部",
        .. "国際個們這來時為發後業經濟縣區設進強質開創實點項農鎮現務環護穩續長萬億資療遊電網學對場費貿報黨員議屆",
        .. "動實體機關與從應當書車東風無產義務會總統計畫過還間門問題標準導導團隊聯單據處變勞勵壓廣戶權術條",
    ];

    public static readonly HashSet<char> Simplified = FirstLevel(EncodingCandidate.Gb18030, 0xB0, 0xD7, 0xA1);

    public static readonly HashSet<char> Traditional = FirstLevel(EncodingCandidate.Big5, 0xA4, 0xC6, 0x40);

    // The first level of both sets is a block of rows, each row one lead byte.
    private static HashSet<char> FirstLevel(EncodingCandidate encoding, int firstRow, int lastRow, int firstCell)
    {
        var characters = new StringBuilder();
        for (var row = firstRow; row <= lastRow; row++)
        {
            for (var cell = firstCell; cell <= 0xFE; cell++)
            {
                characters.Append(encoding.Decode([(byte)row, (byte)cell]));
            }
        }

        return [.. characters.ToString().Where(c => c is >= '\u4E00' and <= '\u9FFF')];
    }
}
