using System.Text;
using Reports.Contracts.Documents;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Isolation;

/// <summary>Which files are read in this process, and that it makes no difference where.</summary>
public sealed class PlainTests
{
    [Theory]
    [InlineData("a.txt", "新建渡口三座。")]
    [InlineData("a.md", "# 标题\n\n新建渡口三座。")]
    [InlineData("a.docx", "新建渡口三座。")]
    public void ParsePlain_TextOrMarkdown_IsReadAsElsewhere(string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        var here = new ReportParser().ParsePlain(bytes, name, null, TestContext.Current.CancellationToken).ShouldBeOfType<ParseOutcome.Parsed>();

        Written(here.Document).ShouldBe(Written(Parsing.Parse(bytes, name)));
    }

    [Fact]
    public void ParsePlain_PageWithoutItsBeginning_IsLeftToAChild() =>
        new ReportParser().ParsePlain(Encoding.Unicode.GetBytes(new string('　', 5_000) + "<html><p>甲"), "a.txt", null, TestContext.Current.CancellationToken).ShouldBeNull();

    [Fact]
    public void ParsePlain_Package_IsLeftToAChild() =>
        new ReportParser().ParsePlain(DocxFile.OfParagraphs("甲"), "a.txt", null, TestContext.Current.CancellationToken).ShouldBeNull();

    [Fact]
    public async Task Parse_FileThatIsNoText_TakesNoTurnOfThisProcess()
    {
        await using var children = new Children();
        using var gate = new ManualResetEventSlim();
        var held = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => children.Parser.Here.RunAsync(Held, TestContext.Current.CancellationToken)).ToList();

        var refused = await children.Parser.ParseAsync("%PDF-1.7"u8.ToArray(), "a.pdf", cancellation: TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        gate.Set();
        await Task.WhenAll(held);

        refused.ShouldBeOfType<ParseOutcome.Rejected>();

        ParseOutcome? Held(CancellationToken token)
        {
            gate.Wait(token);
            return null;
        }
    }

    [Fact]
    public async Task Parse_InAChild_GivesTheSameBytes()
    {
        await using var children = new Children();
        var file = DocxFile.OfParagraphs(Sample.Report.Split('\n'));

        var there = (await children.Parser.ParseAsync(file, "报告.docx", cancellation: TestContext.Current.CancellationToken)).ShouldBeOfType<ParseOutcome.Parsed>();

        Written(there.Document).ShouldBe(Written(Parsing.Parse(file, "报告.docx")));
    }

    [Fact]
    public async Task Parse_RefusedInAChild_KeepsItsArguments()
    {
        await using var children = new Children();

        var refused = (await children.Parser.ParseAsync("%PDF-1.7"u8.ToArray(), "a.pdf", cancellation: TestContext.Current.CancellationToken)).ShouldBeOfType<ParseOutcome.Rejected>();

        ProblemArguments(refused).ShouldBe(ProblemArguments(Parsing.Outcome("%PDF-1.7"u8.ToArray(), "a.pdf").ShouldBeOfType<ParseOutcome.Rejected>()));
    }

    private static string Written(ParsedDocument document) => Encoding.UTF8.GetString(ParsedDocumentJson.Write(document));

    private static IEnumerable<string> ProblemArguments(ParseOutcome.Rejected rejected) => rejected.Arguments.Select(a => a.Key + "=" + a.Value).Append(rejected.Code);
}
