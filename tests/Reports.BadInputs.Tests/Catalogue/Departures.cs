namespace Reports.BadInputs.Tests.Catalogue;

/// <summary>Where something else is done than was first asked for, and why.</summary>
internal sealed record Departure(int Row, string Asked, string Done, string Why)
{
    public static readonly IReadOnlyList<Departure> All =
    [
        new(2, "`no_text` for every blank file", "NULs alone are `unknown_encoding`", "zeros are no blank text: no encoding is told by them"),
        new(22, "415 for pictures too", "`needs_ocr`", "a photographed page is a document; where recognition is installed it is read"),
        new(34, "the sender may name the encoding", "not offered", "nothing is guessed below a bound, and UTF-8 is one step away for whoever knows the encoding"),
        new(35, "warned from half a per cent of damage on", "warned from the first damaged character on", "stricter"),
        new(46, "`line_too_long`", "`text_too_long`", "a line has no limit of its own: all is linear, and the text's limit holds"),
        new(48, "100,000 sections", "20,000 sections; after 20,000 paragraphs short ones share a passage", "with a million passages a page of the reader took gigabytes and minutes"),
        new(53, "53–55, 57, 58: values and units", "the text stays as it was written", "figures are not extracted yet"),
        new(61, "`no_text_layer`", "`needs_ocr`", "one code for everything that only recognition can read"),
        new(63, "`parser_crash`", "`damaged_pdf` where the reader itself sees the loop", "a better sentence; the child process stands behind it"),
        new(67, "a forged length is rejected", "a length forged longer is read", "what counts are the bytes that come out and their checksum"),
        new(68, "an archive inside is passed over with a warning", "refused as `nested_archive`", "the sender learns of it; objects inside a Word file are warned of as `attachments_ignored`"),
        new(74, "wrong content types are rejected", "read by the names of the parts", "the words are there; programs write odd types"),
        new(83, "quarantined by a scanner", "served only as a download in a sandbox", "no scanner is built in"),
        new(84, "views of operations show at most 200 characters", "they show none; lists show a title", "stricter"),
    ];
}
