namespace Reports.Text.Formats;

/// <summary>What a format still needs before its files can be read.</summary>
public enum FormatNeed
{
    /// <summary>Nothing: its files are read.</summary>
    Nothing = 0,

    /// <summary>A reader, which is not part of this version.</summary>
    Reader = 1,

    /// <summary>A program that recognises characters in pictures.</summary>
    Recognition = 2,
}

/// <summary>A row of the table of formats.</summary>
/// <param name="Format">The format.</param>
/// <param name="Word">Its short word in messages, such as <c>docx</c>.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Extensions">Extensions that its files carry, lower case, without the dot, the usual one first.</param>
/// <param name="Need">What keeps its files from being read.</param>
public sealed record DocumentFormat(ContentFormat Format, string Word, string MediaType, IReadOnlyList<string> Extensions, FormatNeed Need = FormatNeed.Nothing)
{
    /// <summary>Files of this format are read on this machine.</summary>
    public bool IsAvailable => Need == FormatNeed.Nothing || (Need == FormatNeed.Recognition && Recognition.IsInstalled);
}
