namespace Reports.Parse.Extract.Rtf;

/// <summary>What a token of RTF is.</summary>
internal enum RtfTokenKind
{
    End = 0,
    GroupStart = 1,
    GroupEnd = 2,

    /// <summary>A control word such as <c>\par</c> or <c>\u8364</c>.</summary>
    Word = 3,

    /// <summary>A control symbol such as <c>\~</c>, by its character.</summary>
    Symbol = 4,

    /// <summary>A byte of text, plain or as <c>\'b0</c>.</summary>
    Byte = 5,
}

/// <summary>A token: its kind, the word of a control word and its number if it has one, and the byte of a symbol or of text.</summary>
internal readonly record struct RtfToken(RtfTokenKind Kind, string Word = "", int? Number = null, byte Byte = 0);
