namespace Reports.Parse.Clean;

/// <summary>The repairs in their order. Line ends come first: the others rely on line feeds alone.</summary>
internal static class Cleaning
{
    public static MappedText Run(MappedText extracted) => extracted
        .Apply(LineEnds.Kind, LineEnds.Repair)
        .Apply(ControlCharacters.Kind, ControlCharacters.Repair)
        .Apply(TrailingSpaces.Kind, TrailingSpaces.Repair)
        .Apply(BlankLines.Kind, BlankLines.Repair);
}
