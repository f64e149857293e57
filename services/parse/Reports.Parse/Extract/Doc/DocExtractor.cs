using Reports.Parse.Clean;
using Reports.Parse.Decode;
using Reports.Parse.Extract.Lists;
using Reports.Parse.Extract.Ole;
using Reports.Text.Formats;

namespace Reports.Parse.Extract.Doc;

/// <summary>
/// The final text of a binary document of Word (97 to 2007, and in part 6 and 95) or WPS Writer: body, then text boxes, footnotes and
/// endnotes. Deleted and hidden text, headers and comments are left out.
/// </summary>
internal static class DocExtractor
{
    private static readonly DocTextKind[] Kept = [DocTextKind.Body, DocTextKind.TextBoxes, DocTextKind.Footnotes, DocTextKind.Endnotes];

    /// <summary>Reads a document.</summary>
    /// <exception cref="RejectedException">It is damaged, encrypted or too long.</exception>
    public static ExtractedText Extract(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var file = OleFile.Open(bytes);
            var word = file.Stream("WordDocument") ?? throw DamagedFile.Of(ContentFormat.Doc);
            var header = new DocHeader(word);
            if (header.IsEncrypted)
            {
                throw new RejectedException("encrypted");
            }

            var lines = new LineWriter();
            var isWhole = header.IsOld
                ? WriteOld(word, header.OldText, lines)
                : Write(word, file.Stream(header.TableName) ?? throw DamagedFile.Of(ContentFormat.Doc), header, lines);
            return new ExtractedText(MappedText.Of(lines.ToString()), Notices: isWhole ? [] : [IncompleteFile.Of(ContentFormat.Doc)]);
        }
        catch (InvalidDataException)
        {
            throw DamagedFile.Of(ContentFormat.Doc);
        }
    }

    // False if some of the text should lie beyond the end; it is written up to there.
    private static bool Write(byte[] word, byte[] table, DocHeader header, LineWriter lines)
    {
        var pieces = DocPieces.Read(table, header.Place(DocTable.Pieces));
        var characters = DocRuns.Read(word, table, header.Place(DocTable.CharacterProperties), ofParagraphs: false);
        var paragraphs = DocRuns.Read(word, table, header.Place(DocTable.ParagraphProperties), ofParagraphs: true);
        var numbering = DocNumbering.Read(table, header.Place(DocTable.Lists), header.Place(DocTable.ListOverrides));
        var writer = new DocWriter(characters, paragraphs, numbering, lines);
        foreach (var kind in Kept)
        {
            var start = Enum.GetValues<DocTextKind>().Where(k => k < kind).Sum(k => (long)header.Length(k));
            writer.Write(DocCharacters.Of(word, pieces, start, header.Length(kind)));
        }

        return pieces.TrueForAll(piece => piece.End <= word.Length);
    }

    private static bool WriteOld(byte[] word, (uint Start, uint End) text, LineWriter lines)
    {
        var end = Math.Min(text.End, word.Length);
        var (none, decoded) = (DocRuns.Empty, EncodingCandidate.Gb18030.Decode(LittleEndian.Slice(word, text.Start, end - text.Start)));
        new DocWriter(none, none, new Numbering(), lines).Write(decoded.Select(c => (c, 0L)));
        return end == text.End;
    }
}
