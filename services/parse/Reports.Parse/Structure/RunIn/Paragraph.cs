using Reports.Parse.Characters;

namespace Reports.Parse.Structure.RunIn;

/// <summary>
/// A line of a section. <paramref name="Body"/> is where its words begin, after the heading that opens it if there is one;
/// <paramref name="End"/> is where they end. UTF-16 code units.
/// </summary>
internal readonly record struct Paragraph(Line Line, int Body, int End, bool Headed)
{
    public int Length => End - Body;
}
