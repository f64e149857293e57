namespace Reports.Parse.Structure;

/// <summary>The three families of numbered headings.</summary>
internal enum MarkerKind
{
    /// <summary>第一部分</summary>
    Part = 0,

    /// <summary>一、</summary>
    Chapter = 1,

    /// <summary>(一)</summary>
    Section = 2,
}

/// <summary>A number that opens a heading: where it begins and where the words after it do, in UTF-16 code units.</summary>
internal readonly record struct Marker(MarkerKind Kind, int Number, int Start, int End);
