using Reports.Ingest.Collecting.Discovery;

namespace Reports.Ingest.Tests.Collecting;

public sealed class PageLinksTests
{
    private static readonly Uri Page = new("http://a.invalid/x/list.html");

    [Theory]
    [InlineData("<a href=b.html>报告</a>", "http://a.invalid/x/b.html", "报告")]
    [InlineData("<A HREF='/b?x=1&amp;y=2#top'><span>政府</span>\n<em>工作报告</em></A>", "http://a.invalid/b?x=1&y=2", "政府 工作报告")]
    [InlineData("<a class=\"x>y\" href=\"b\" title=\"2031年政府工作报告\">2031年政府…</a>", "http://a.invalid/x/b", "2031年政府工作报告")]
    [InlineData("<base href='http://b.invalid/'><a href='c'>丙</a>", "http://b.invalid/c", "丙")]
    [InlineData("<a href='b'>甲<a href='b'>乙</a>", "http://a.invalid/x/b", "甲")]
    [InlineData("<!-- <a href='no'>无</a> --><script>'<a href=no>'</script><a href='b'>有", "http://a.invalid/x/b", "有")]
    [InlineData("1 < 2 <a href='b'>3 < 4</a>", "http://a.invalid/x/b", "3 < 4")]
    public void Of_OneLink_HasItsAddressAndItsWords(string html, string address, string text)
    {
        var link = PageLinks.Of(html, Page).ShouldHaveSingleItem();

        (link.Address.AbsoluteUri, link.Text).ShouldBe((address, text));
    }

    [Theory]
    [InlineData("<a href='javascript:x()'>x</a>")]
    [InlineData("<a href='mailto:a@b'>x</a>")]
    [InlineData("<a name=x>x</a>")]
    [InlineData("<a href>x</a>")]
    [InlineData("<a href=\"unclosed")]
    [InlineData("<!-- <a href='b'>b</a>")]
    [InlineData("<")]
    [InlineData("</")]
    public void Of_NoLink_IsEmpty(string html) => PageLinks.Of(html, Page).ShouldBeEmpty();

    [Fact]
    public void Of_HostileNesting_IsReadInLinearTime()
    {
        var html = string.Concat(Enumerable.Repeat("<div><a href=\"", 200_000));

        PageLinks.Of(html, Page).Count.ShouldBeLessThanOrEqualTo(5_000);
    }
}
