namespace Reports.Parse.Indicators.Words;

/// <summary>Nouns by what they do beside a figure; nouns.tsv explains each class.</summary>
internal static class Nouns
{
    /// <summary>全长, 总投资: of the thing that follows the figure.</summary>
    public static WordTable<bool> Dimensions { get; } = Of("dimension");

    /// <summary>总量, 增速: of the thing named before, under its id.</summary>
    public static WordTable<bool> Wholes { get; } = Of("whole");

    /// <summary>净利润, 产值: of the thing named before, an indicator of its own.</summary>
    public static WordTable<bool> Parts { get; } = Of("part");

    /// <summary>企业, 项目: a size before it is part of its name.</summary>
    public static WordTable<bool> Counted { get; } = Of("counted");

    /// <summary>电站, 生产线: a capacity before it is part of its name.</summary>
    public static WordTable<bool> Works { get; } = Of("works");

    /// <summary>Whether a name is only an aspect of the thing named before it.</summary>
    public static bool IsAspect(string name) => Wholes.Ending(name, out _) == name.Length || Parts.Ending(name, out _) == name.Length || Dimensions.Ending(name, out _) == name.Length && name.StartsWith('总');

    private static WordTable<bool> Of(string kind) => new(WordFile.Rows("nouns.tsv").Where(r => r[1] == kind).Select(r => KeyValuePair.Create(r[0], true)));
}
