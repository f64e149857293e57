using System.Text;
using Reports.Contracts.Documents;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests;

public sealed class DeterminismTests
{
    [Fact]
    public void Parse_SameBytesAndName_GiveTheSameBytes() =>
        ParsedDocumentJson.Write(Parsing.Parse(Sample.Report)).ShouldBe(ParsedDocumentJson.Write(Parsing.Parse(Sample.Report)));

    /// <summary>Each run is another process, so equality with the file means equality across processes. A change here asks for a new revision.</summary>
    [Fact]
    public void Parse_SampleReport_GivesTheApprovedDocument()
    {
        var approved = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Approved", "sample.json")).TrimEnd();

        Encoding.UTF8.GetString(ParsedDocumentJson.Write(Parsing.Parse(Sample.Report))).ShouldBe(approved);
    }

    [Fact]
    public void Parse_Document_SurvivesItsStoredForm()
    {
        var stored = ParsedDocumentJson.Write(Parsing.Parse(Sample.Report));

        ParsedDocumentJson.Write(ParsedDocumentJson.Read(stored)).ShouldBe(stored);
    }

    [Fact]
    public void Parse_AllFormatsOfOneText_GiveTheSameHeadingsAndIdentity()
    {
        var text = Parsing.Parse(Sample.Report);
        var lines = Sample.Report.Split('\n');

        var html = Parsing.Parse($"<html><body>{string.Concat(lines.Select(l => $"<p>{l}</p>"))}</body></html>", "报告.html");
        var docx = Parsing.Parse(DocxFile.OfParagraphs(lines), "报告.docx");

        foreach (var other in new[] { html, docx })
        {
            other.Meta.ShouldBe(text.Meta);
            other.Outline.Select(n => (n.Id, n.Text)).ShouldBe(text.Outline.Select(n => (n.Id, n.Text)));
        }
    }

    [Fact]
    public void Parse_CancelledToken_Ends() =>
        Should.Throw<OperationCanceledException>(() => new ReportParser().Parse("甲"u8.ToArray(), "a.txt", cancellation: new CancellationToken(canceled: true)));
}
