using Reports.BadInputs.Tests.Catalogue;
using Reports.BadInputs.Tests.Running;
using Reports.Parse.Tests.Builders;

namespace Reports.BadInputs.Tests.Shape;

/// <summary>Rows 46–50: too long, too many, too deep.</summary>
internal static class Sizes
{
    private const int Megabyte = 1 << 20;

    public static IEnumerable<BadInput> All =>
    [
        Text(46, "one line of fifty megabytes", () => new string('a', 50 * Megabyte), Outcome.Rejected("text_too_long")),
        Text(46, "one line of Chinese, fifty megabytes", () => new string('渡', 50 * Megabyte / 3), Outcome.Rejected("text_too_long")),
        Text(46, "one line of two megabytes", () => Words.Repeat(Words.Sentence, 2 * Megabyte / 48), Outcome.Indexed()),
        BadFile.Of(46, "more than fifty megabytes", "大.txt", () => new byte[(50 * Megabyte) + 1], Outcome.Refused(413, "file_too_large")),
        Text(47, "one word of a megabyte", () => new string('a', Megabyte) + " 尾渡", Outcome.Indexed()).And((site, document) => FindAsync(site, document.Id, "尾渡")),
        Text(47, "one Han character, a megabyte of it", () => new string('渡', Megabyte / 3) + "尾轮", Outcome.Indexed()).And((site, document) => FindAsync(site, document.Id, "尾轮")),
        Text(48, "a million headings", () => Words.Repeat("一、甲\n", 1_000_000), Outcome.Indexed(null, "sections_truncated")),
        Text(49, "marks of headings ten thousand deep", () => new string('#', 10_000) + " 甲\n" + Words.Repeat("一、（一）1.（1）①", 2_000) + "乙\n", Outcome.Indexed()),
        Html(49, "tables a thousand deep", Words.Repeat("<table><tr><td>", 1_000) + "新建渡口" + Words.Repeat("</td></tr></table>", 1_000), "新建渡口"),
        Docx(49, "tables of Word a thousand deep", Words.Repeat("<w:tbl><w:tr><w:tc>", 1_000) + "<w:p><w:r><w:t>甲</w:t></w:r></w:p>" + Words.Repeat("</w:tc></w:tr></w:tbl>", 1_000), Outcome.Rejected("malformed_xml")),
        Docx(50, "ten thousand pages of Word", Words.Repeat("<w:p><w:r><w:t>新建渡口三座。</w:t><w:br w:type=\"page\"/></w:r></w:p>", 10_000), Outcome.Indexed()),
        Docx(52, "a row of a hundred thousand columns", $"<w:tbl><w:tr>{string.Concat(Enumerable.Range(0, 100_000).Select(i => Cell($"{i}")))}</w:tr></w:tbl>", Outcome.Indexed(string.Join('\t', Enumerable.Range(0, 100_000)) + "\n")),
        Docx(52, "empty and merged cells", $"<w:tbl><w:tr>{Cell("甲")}<w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/><w:vMerge/></w:tcPr><w:p/></w:tc>{Cell("乙")}</w:tr></w:tbl>", Outcome.Indexed("甲\t\t乙\n")),
        Html(52, "cells that span a billion", "<table><tr><td colspan=\"1000000000\" rowspan=\"1000000000\">甲</td><td></td><td>新建渡口</td></tr></table>", "新建渡口"),
    ];

    private static BadFile Text(int row, string what, Func<string> text, Outcome expected) => BadFile.Of(row, what, what + ".txt", () => Words.Bytes(text()), expected);

    private static BadFile Docx(int row, string what, string body, Outcome expected) => BadFile.Of(row, what, what + ".docx", () => DocxFile.OfBody(body), expected);

    private static BadFile Html(int row, string what, string body, string holds) =>
        BadFile.Of(row, what, what + ".html", () => Words.Bytes($"<html><body>{body}</body></html>"), Outcome.Indexed() with { Holds = [holds] });

    private static string Cell(string text) => $"<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>";

    private static async Task FindAsync(SiteUnderTest site, string id, string words) =>
        (await site.Http.SearchAsync($"\"{words}\"")).Hits.ShouldContain(h => h.Document == id);
}
