namespace Reports.Parse.Structure.RunIn;

/// <summary>The ways in which items below the numbered sections are counted.</summary>
internal enum ItemForm
{
    /// <summary>一是</summary>
    Is,

    /// <summary>一要</summary>
    Must,

    /// <summary>第一，</summary>
    Ordinal,

    /// <summary>首先</summary>
    First,

    /// <summary>1. or 1、</summary>
    Digit,

    /// <summary>（1）</summary>
    Bracket,
}

/// <summary>A number that opens an item: its form, its value, and where it begins and ends in UTF-16 code units.</summary>
internal readonly record struct ItemMark(ItemForm Form, int Number, int Start, int End);
