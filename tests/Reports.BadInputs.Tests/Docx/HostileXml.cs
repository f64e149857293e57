using Reports.BadInputs.Tests.Catalogue;
using Reports.BadInputs.Tests.Running;
using Reports.Parse.Tests.Builders;

namespace Reports.BadInputs.Tests.Docx;

/// <summary>Rows 70–73: XML that reads files, grows, nests or calls.</summary>
internal static class HostileXml
{
    private const string Relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{0}</Relationships>";

    public static IEnumerable<BadInput> All =>
    [
        Rejected(70, "entity that reads a file", MainPart("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "<w:t>&a;</w:t>")),
        Rejected(70, "entity that calls", MainPart($"<!DOCTYPE x [<!ENTITY a SYSTEM \"{Trap.Address}a\">]>", "<w:t>&a;</w:t>")),
        Rejected(70, "external DTD", MainPart($"<!DOCTYPE x SYSTEM \"{Trap.Address}x.dtd\">", "<w:t>甲</w:t>")),
        Rejected(70, "parameter entity", MainPart($"<!DOCTYPE x [<!ENTITY % a SYSTEM \"{Trap.Address}a\"> %a;]>", "<w:t>甲</w:t>")),
        Rejected(70, "DTD in the styles", Good("70s").Part("word/numbering.xml", "<a/>").Part("word/styles.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")),
        Rejected(70, "DTD in the numbering", Good("70n").Part("word/numbering.xml", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>")),
        Rejected(70, "DTD in the footnotes", Good("70f").Part("word/footnotes.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")),
        Rejected(71, "a billion laughs", MainPart(Laughs(), "<w:t>&l9;</w:t>")),
        Rejected(71, "an entity of itself", MainPart("<!DOCTYPE x [<!ENTITY a \"&a;\">]>", "<w:t>&a;</w:t>")),
        Rejected(72, "a hundred thousand deep", new DocxFile().Body(Nested(100_000))),
        Indexed(72, "two hundred deep", "甲\n", new DocxFile().Body(Nested(200))),
        Rejected(72, "XML that breaks off", new DocxFile().Part("word/document.xml", "<w:document")),
        Calling("relations", Relation("image", "a.png") + Relation("attachedTemplate", "t.dotm") + Relation("subDocument", "s.docx") + Relation("aFChunk", "c.html")),
        Calling("relations to files and shares", "<Relationship Id=\"r1\" Type=\"t\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/><Relationship Id=\"r2\" Type=\"t\" Target=\"\\\\127.0.0.1\\share\\t.dotm\" TargetMode=\"External\"/>"),
        Indexed(73, "fields that include", "甲\n", new DocxFile().Body($"<w:p><w:r><w:instrText>INCLUDETEXT \"{Trap.Address}i\" INCLUDEPICTURE \"{Trap.Address}p\"</w:instrText></w:r><w:r><w:t>甲</w:t></w:r></w:p>")),
    ];

    private static BadFile Rejected(int row, string what, DocxFile file) => BadFile.Of(row, what, what + ".docx", file.Build, Outcome.Rejected("malformed_xml"));

    private static BadFile Indexed(int row, string what, string text, DocxFile file) => BadFile.Of(row, what, what + ".docx", file.Build, Outcome.Indexed(text));

    private static BadFile Calling(string what, string relations) =>
        Indexed(73, what, Words.Marked("73 " + what), Good("73 " + what).Part("word/_rels/document.xml.rels", string.Format(null, Relations, relations)).Part("word/_rels/settings.xml.rels", string.Format(null, Relations, relations)));

    private static DocxFile Good(string mark) => new DocxFile().Body($"<w:p><w:r><w:t>{Words.Marked(mark).TrimEnd()}</w:t></w:r></w:p>");

    private static DocxFile MainPart(string declaration, string run) =>
        new DocxFile().Part("word/document.xml", declaration + DocxFile.Wrap("document", $"<w:body><w:p><w:r>{run}</w:r></w:p></w:body>").Replace("<?xml version=\"1.0\"?>", "", StringComparison.Ordinal));

    private static string Relation(string type, string target) =>
        $"<Relationship Id=\"{type}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{Trap.Address}{target}\" TargetMode=\"External\"/>";

    private static string Nested(int depth) => Words.Repeat("<w:sdt>", depth) + "<w:p><w:r><w:t>甲</w:t></w:r></w:p>" + Words.Repeat("</w:sdt>", depth);

    private static string Laughs() =>
        $"<!DOCTYPE x [<!ENTITY l0 \"哈\">{string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{Words.Repeat($"&l{i - 1};", 10)}\">"))}]>";
}
