using System.Text;
using Reports.Search.Lucene.Inverting;

namespace Reports.Search.Tests.Lucene.Inverting;

public sealed class SortedTermsTests
{
    private static readonly string[] Terms =
        ["重点", "重", "a", "ab", "ab\0", "2024", "2024年", "\uFFEE", "\uD840\uDC00", "\uD840\uDC00重", "重\uD840\uDC00", "五千米", "五千米以", "", "一二三四五六七", "一二三四五六八", "一二三"];

    [Fact]
    public void Sort_AnyTerms_OrdersThemByTheirBytes()
    {
        var numbers = new TermNumbers();
        foreach (var term in Terms.Concat(Terms))
        {
            numbers.Of(term);
        }

        var sorted = numbers.Sort();

        var expected = Terms.Select(Encoding.UTF8.GetBytes).Order(Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b))).Select(Encoding.UTF8.GetString).ToList();
        All(sorted).ShouldBe(expected);
        Enumerable.Range(0, sorted.Count).Select(rank => Terms[sorted.NumberOf(rank)]).ShouldBe(expected);
    }

    [Fact]
    public void Of_TextsThatComeToTheSameBytes_AreOneTerm()
    {
        var numbers = new TermNumbers();

        numbers.Of("重\uD840").ShouldBe(numbers.Of("重\uDC00"));
        All(numbers.Sort()).ShouldBe(["重\uFFFD"]);
    }

    [Theory]
    [InlineData("b", 2)]
    [InlineData("a", 0)]
    [InlineData("aa", 1)]
    [InlineData("d", 3)]
    public void Ceiling_OfATerm_IsTheFirstNotBeforeIt(string term, int rank)
    {
        var numbers = new TermNumbers();
        foreach (var known in (string[])["c", "ab", "a"])
        {
            numbers.Of(known);
        }

        numbers.Sort().Ceiling(Encoding.UTF8.GetBytes(term)).ShouldBe(rank);
    }

    private static List<string> All(SortedTerms terms) => [.. Enumerable.Range(0, terms.Count).Select(rank => terms[rank]).Select(at => Encoding.UTF8.GetString(terms.Bytes, at.Offset, at.Length))];
}
