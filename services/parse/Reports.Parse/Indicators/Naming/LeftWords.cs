namespace Reports.Parse.Indicators.Naming;

/// <summary>What the words before a figure say: the span of the thing named (empty where they name nothing), and how the figure stands to it.</summary>
internal sealed record LeftWords
{
    /// <summary>No words at all.</summary>
    public static LeftWords None { get; } = new();

    /// <summary>Begin of the name in the text; equal to <see cref="NameEnd"/> where nothing is named.</summary>
    public int NameStart { get; set; }

    public int NameEnd { get; set; }

    /// <summary>What stands before the name in the clause: a subject (…集团 | 实现 | 产值); empty mostly.</summary>
    public int SubjectStart { get; set; }

    public int SubjectEnd { get; set; }

    /// <summary>1 for a rise, -1 for a fall, 0 where the figure says neither.</summary>
    public int Direction { get; set; }

    /// <summary>The figure is what was reached (提高到).</summary>
    public bool To { get; set; }

    /// <summary>1 where it rose to what was reached (提高到), -1 where it fell to it (降至).</summary>
    public int Towards { get; set; }

    /// <summary>The figure is what it was before (由…).</summary>
    public bool From { get; set; }

    /// <summary>The act before the name says the direction (净增企业853家), and says it for the things listed after it too.</summary>
    public bool ByAct { get; set; }

    /// <summary>A noun of growth is part of what is measured (增速).</summary>
    public bool Rate { get; set; }

    /// <summary>Holds for each of the names (均).</summary>
    public bool Each { get; set; }

    /// <summary>One figure a name (分别).</summary>
    public bool Respectively { get; set; }

    /// <summary>A word of reaching stands before the figure: the name is on its left.</summary>
    public bool Reaches { get; set; }

    /// <summary>The word of reaching is an act, whose object may follow the figure (完成20万亩农田建设).</summary>
    public bool Acts { get; set; }

    /// <summary>Only 增加 or 减少 stands before the figure, which may say of what after it.</summary>
    public bool IsBareAct { get; set; }

    /// <summary>The act gives money: the name on its left is who gives (财政安排30亿元资金).</summary>
    public bool Gives { get; set; }

    /// <summary>A word that introduces a noun after the figure (为45户企业).</summary>
    public bool Introduces { get; set; }

    /// <summary>Any word between name and figure.</summary>
    public bool HasPredicate { get; set; }

    /// <summary>An act without an object of its own before the figure (新登记56.5万户).</summary>
    public int ActStart { get; set; }

    public int ActEnd { get; set; }

    /// <summary>The figure is how much of a target was done.</summary>
    public bool IsCompletion { get; set; }

    /// <summary>The figure is a share; <see cref="WholeStart"/> and <see cref="WholeEnd"/> span the whole.</summary>
    public bool IsShare { get; set; }

    public int WholeStart { get; set; }

    public int WholeEnd { get; set; }

    /// <summary>A period said beside the figure.</summary>
    public string? Period { get; set; }

    /// <summary>The figure is an average over years (年均).</summary>
    public bool PerYear { get; set; }

    /// <summary>A qualifier that does not touch the figure.</summary>
    public string? Qualifier { get; set; }

    /// <summary>A word of intention (力争).</summary>
    public bool Intends { get; set; }

    public bool HasName => NameEnd > NameStart;
}
