namespace Reports.Parse;

/// <summary>Bounds that keep one file from taking the machine.</summary>
internal static class ParseLimits
{
    /// <summary>Most UTF-16 code units of text.</summary>
    public const int TextLength = 10_000_000;

    /// <summary>Most headings in an outline.</summary>
    public const int Sections = 20_000;

    /// <summary>Paragraphs that are passages of their own; later ones are joined up to the length of a passage.</summary>
    public const int Paragraphs = 20_000;

    /// <summary>Most repairs of one kind that are logged one by one.</summary>
    public const int Repairs = 5_000;

    /// <summary>Deepest nesting of elements in XML and HTML.</summary>
    public const int Nesting = 256;

    /// <summary>Most entries of a package.</summary>
    public const int PackageEntries = 2_000;

    /// <summary>Most bytes one part of a package may unpack to.</summary>
    public const int PartBytes = 100 * 1024 * 1024;

    /// <summary>Size from which the ratio of unpacked to packed bytes counts.</summary>
    public const int RatioCountsFrom = 1024 * 1024;

    /// <summary>Most times its packed size that a part may unpack to.</summary>
    public const int Ratio = 200;

    /// <summary>Most columns of a sheet that are read.</summary>
    public const int SheetColumns = 1_000;

    /// <summary>Most cells of a workbook that are looked at, empty ones too.</summary>
    public const int SheetCells = 5_000_000;

    /// <summary>Most pages of a document that are read.</summary>
    public const int Pages = 2_000;

    /// <summary>How long after its reading began pictures of a file are recognised; the text ends with the page that was read last.</summary>
    public static readonly TimeSpan RecognitionTime = TimeSpan.FromMinutes(2);

    /// <summary>Most characters on one page.</summary>
    public const int PageGlyphs = 200_000;

    /// <summary>Most times a page may draw a picture or form that is drawn elsewhere.</summary>
    public const int PageForms = 20_000;

    /// <summary>Deepest nesting of forms in a page.</summary>
    public const int FormDepth = 24;
}
