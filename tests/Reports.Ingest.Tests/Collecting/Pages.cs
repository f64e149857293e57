using System.Text;

namespace Reports.Ingest.Tests.Collecting;

/// <summary>Pages of an invented portal.</summary>
internal static class Pages
{
    /// <summary>A report with sentences enough to be one, between a menu and a counter that changes with every request.</summary>
    public static string Report(string figure, int counter = 0) =>
        $"<html><head><title>政府工作报告</title></head><body><ul><li><a href='/'>首页</a></li></ul><p>浏览 {counter} 次</p>"
        + string.Concat(Enumerable.Range(1, 12).Select(n => $"<p>{n}、全市新建渡口{figure}座,整修堤岸三十里,疏浚河道二十条,群众出行更加便利。</p>"))
        + "</body></html>";

    public static string List(params (string Href, string Text)[] links) =>
        "<html><body><ul>" + string.Concat(links.Select(l => $"<li><a href=\"{l.Href}\">{l.Text}</a></li>")) + "</ul></body></html>";

    public static byte[] Gbk(string html) => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(html);
}
