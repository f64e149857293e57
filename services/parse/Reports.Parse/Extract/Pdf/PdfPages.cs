using Reports.Parse.Extract.Pages;
using Reports.Parse.Extract.Scan;

namespace Reports.Parse.Extract.Pdf;

/// <summary>Reads the pages of a PDF one after the other and counts what went wrong. A damaged page costs that page alone.</summary>
internal sealed class PdfPages(PdfFile pdf, BoundedRecognition? recognition, CancellationToken cancellation)
{
    private const int FewestCharacters = 200;

    private readonly List<PageSheet> _main = [];
    private readonly List<PageSheet> _aside = [];
    private int _damaged;

    /// <summary>The text of the pages in their order, then what runs in another direction than most of its page.</summary>
    public IReadOnlyList<PageSheet> Sheets => [.. _main, .. _aside];

    /// <summary>Pages that could not be read, or only in part.</summary>
    public int Incomplete { get; private set; }

    /// <summary>Pages whose text was recognised in their picture.</summary>
    public int Recognised { get; private set; }

    /// <summary>Pages that are pictures and cannot be read.</summary>
    public int Unread { get; private set; }

    /// <summary>Pages that are pictures and were not read because the time for it was over.</summary>
    public int Late { get; private set; }

    /// <summary>Characters that are there and not shown.</summary>
    public int Invisible { get; private set; }

    /// <summary>Reads all pages, up to the limit.</summary>
    /// <exception cref="RejectedException">No page can be read, or the pages are pictures and there is no recognition.</exception>
    public void Read()
    {
        var count = Math.Min(pdf.Pages, ParseLimits.Pages);
        for (var number = 1; number <= count; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            Read(number);
        }

        if (_damaged == count)
        {
            throw new RejectedException("damaged_pdf");
        }

        if (Unread + Late > 0 && Sheets.Sum(s => s.Glyphs.Count) < FewestCharacters)
        {
            throw new RejectedException("needs_ocr");
        }
    }

    private void Read(int number)
    {
        var page = pdf.Page(number);
        if (page is not { IsWhole: true })
        {
            Incomplete++;
            _damaged += page is null ? 1 : 0;
        }

        if (page is null)
        {
            return;
        }

        if (page.IsPicture && Recognise(number) is { Count: > 0 } sheets)
        {
            Recognised++;
            _main.AddRange(sheets);
            return;
        }

        var isLate = recognition is { IsOver: true };
        Late += page.IsPicture && isLate ? 1 : 0;
        Unread += page.IsPicture && !isLate ? 1 : 0;
        Invisible += page.Invisible;
        _main.AddRange(page.Layers.Take(1));
        _aside.AddRange(page.Layers.Skip(1));
    }

    private List<PageSheet>? Recognise(int number) =>
        recognition is null or { IsOver: true } ? null : [.. pdf.Pictures(number).Select(p => recognition.Read(p, number, cancellation)).OfType<PageSheet>()];
}
