using Reports.Text.Places;

namespace Reports.Parse.Entities.Names;

/// <summary>
/// What a rule takes for a name: its type, its span, how much it counts against an overlapping one (then the longer counts), the
/// order in which it was found, and the places it may mean.
/// </summary>
internal readonly record struct Candidate(string Type, int Start, int End, Weight Weight, int Rank, IReadOnlyList<Place>? Places = null)
{
    public int Length => End - Start;
}

/// <summary>How sure a rule is, weakest first.</summary>
internal enum Weight : byte
{
    /// <summary>A string that is a name elsewhere in the text.</summary>
    Repeated,
    Ordinary,

    /// <summary>A name that stands as one between marks (《》).</summary>
    Marked,
}
