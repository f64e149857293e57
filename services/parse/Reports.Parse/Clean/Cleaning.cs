namespace Reports.Parse.Clean;

/// <summary>
/// The repairs in their order: line ends first, since the others rely on line feeds alone; then single characters, then whole lines,
/// then what belongs together across lines; the outward form of paragraphs last.
/// </summary>
internal static class Cleaning
{
    public static MappedText Run(MappedText extracted) => extracted
        .Apply(LineEnds.Kind, LineEnds.Repair)
        .Apply(ControlCharacters.Kind, ControlCharacters.Repair)
        .ApplyEach(Entities.Kind, Entities.Repair)
        .ApplyEach(LiteralBreaks.Kind, LiteralBreaks.Repair)
        .ApplyEach(Comments.Kind, Comments.Repair)
        .ApplyEach(Markup.Kind, Markup.Repair)
        .ApplyEach(Watermarks.Kind, Watermarks.Repair)
        .ApplyEach(QuestionMarks.Kind, QuestionMarks.Repair)
        .ApplyEach(LostLineEnds.Kind, LostLineEnds.Repair)
        .Apply(TrailingSpaces.Kind, TrailingSpaces.Repair)
        .ApplyEach(PageNumbers.Kind, PageNumbers.Repair)
        .ApplyEach(DoubledBody.Kind, DoubledBody.Repair)
        .ApplyEach(RepeatedParagraphs.Kind, RepeatedParagraphs.Repair)
        .ApplyEach(PageChrome.Kind, PageChrome.Repair)
        .ApplyEach(WrappedLines.Kind, WrappedLines.Repair)
        .ApplyEach(ColumnBreaks.Kind, ColumnBreaks.Repair)
        .Apply(Indents.Kind, Indents.Repair)
        .Apply(BlankLines.Kind, BlankLines.Repair);
}
