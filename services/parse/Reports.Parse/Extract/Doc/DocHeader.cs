namespace Reports.Parse.Extract.Doc;

/// <summary>The header of a Word document (the FIB of [MS-DOC]): where its tables lie and how long each of its texts is.</summary>
internal sealed class DocHeader
{
    private const int FirstUnicodeVersion = 0xC1;
    private const int LengthsStart = 0x4C;
    private const int PlacesStart = 0x9A;
    private const ushort Encrypted = 0x0100;
    private const ushort SecondTable = 0x0200;

    private readonly byte[] _word;
    private readonly ushort _flags;

    public DocHeader(byte[] word)
    {
        _word = word;
        _flags = LittleEndian.Word(word, 0x0A);
    }

    public bool IsEncrypted => (_flags & Encrypted) != 0;

    /// <summary>Written by Word 6 or 95, which knew no Unicode.</summary>
    public bool IsOld => LittleEndian.Word(_word, 2) < FirstUnicodeVersion;

    public string TableName => (_flags & SecondTable) != 0 ? "1Table" : "0Table";

    /// <summary>Where the text of an old document begins and ends in the file.</summary>
    public (uint Start, uint End) OldText => (LittleEndian.Double(_word, 0x18), LittleEndian.Double(_word, 0x1C));

    /// <summary>
    /// Lengths in characters of the texts that follow each other: body, footnotes, headers, macros, comments, endnotes, text boxes.
    /// </summary>
    public uint Length(DocTextKind kind) => LittleEndian.Double(_word, LengthsStart + ((int)kind * sizeof(uint)));

    /// <summary>A table in the table stream: where it begins, and its bytes; none where the header is too short to name it.</summary>
    public (uint Start, uint Length) Place(DocTable table)
    {
        var at = PlacesStart + ((int)table * 2 * sizeof(uint));
        return at + (2 * sizeof(uint)) > _word.Length ? default : (LittleEndian.Double(_word, at), LittleEndian.Double(_word, at + sizeof(uint)));
    }
}

/// <summary>The texts of a document, in the order in which they follow each other.</summary>
internal enum DocTextKind
{
    Body = 0,
    Footnotes = 1,
    Headers = 2,
    Macros = 3,
    Comments = 4,
    Endnotes = 5,
    TextBoxes = 6,
}

/// <summary>Tables by their number in the header.</summary>
internal enum DocTable
{
    CharacterProperties = 12,
    ParagraphProperties = 13,
    Pieces = 33,
    Lists = 73,
    ListOverrides = 74,
}
