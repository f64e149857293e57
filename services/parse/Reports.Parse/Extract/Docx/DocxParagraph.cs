using System.Text;

namespace Reports.Parse.Extract.Docx;

/// <summary>A paragraph while it is read.</summary>
internal sealed class DocxParagraph
{
    public StringBuilder Text { get; } = new();

    public string? Style { get; set; }

    public string? NumberingId { get; set; }

    public int? Level { get; set; }
}
