namespace Reports.Parse.Extract.Rtf;

/// <summary>What holds within a group and is put back at its end.</summary>
/// <param name="CodePage">Code page of bytes.</param>
/// <param name="UnicodeSkip">How many stand-in characters follow a Unicode one.</param>
internal readonly record struct RtfState(int CodePage, int UnicodeSkip = 1)
{
    /// <summary>The group is no text.</summary>
    public bool IsSkipped { get; init; }

    public bool IsHidden { get; init; }

    public bool IsDeleted { get; init; }

    /// <summary>The group is a footnote or endnote.</summary>
    public bool IsNote { get; init; }

    /// <summary>The group is the label of a numbered paragraph.</summary>
    public bool IsLabel { get; init; }

    public bool IsFontTable { get; init; }

    public bool IsInTable { get; init; }

    public bool IsShown => !IsSkipped && !IsHidden && !IsDeleted;
}
