using Reports.Acceptance.Tests.Running;
using Reports.BadInputs.Tests.Catalogue;

namespace Reports.BadInputs.Tests.Shape;

/// <summary>Row 51: numbers of headings that no one would write.</summary>
internal static class Headings
{
    public static IEnumerable<BadInput> All =>
    [
        Kept("out of order", "十、甲渡\n三、乙渡\n一、丙渡\n〇、丁渡\n"),
        Kept("repeated", "一、甲桥\n一、乙桥\n一、丙桥\n（一）丁桥\n（一）戊桥\n"),
        Kept("roman and circled", "Ⅰ、甲舟\nIV. 乙舟\n①丙舟\n⑳丁舟\n㊿戊舟\n"),
        Kept("第 with every unit", "第十百千万条 甲轮\n第百章 乙轮\n第部分\n第第第一部分 丙轮\n第零部分\n"),
        Kept("levels that start again", "一、甲船\n（一）乙船\n1.丙船\n（1）丁船\n一、戊船\n（1）己船\n1.庚船\n（一）辛船\n"),
        Kept("marks without words", "一、\n二、\n（三）\n四、\n（（（五）\n六）\n"),
        Kept("numbers beyond counting", "九千九百九十九万亿、甲帆\n99999999999999999999999.乙帆\n（一百万亿）丙帆\n"),
    ];

    private static BadFile Kept(string what, string text) => BadFile.Read(51, what, text, text).And(async (site, document) =>
    {
        var outline = (await site.Http.GetAsync($"/api/documents/{document.Id}/outline")).As<DocumentOutline>();
        outline.Items.Select(h => text.IndexOf(h.Text, StringComparison.Ordinal)).ShouldBeInOrder();
    });
}
