namespace Reports.Text.Formats;

/// <summary>The table of formats: the one place that knows their words, media types and extensions, and what can be read.</summary>
public static class DocumentFormats
{
    private const string OfficePackage = "application/vnd.openxmlformats-officedocument.";

    /// <summary>All formats that are told apart, in the order they are shown to people.</summary>
    public static IReadOnlyList<DocumentFormat> All { get; } =
    [
        new(ContentFormat.Docx, "docx", OfficePackage + "wordprocessingml.document", ["docx", "docm", "dotx", "dotm"]),
        new(ContentFormat.Doc, "doc", "application/msword", ["doc", "wps", "dot", "wpt"]),
        new(ContentFormat.Rtf, "rtf", "application/rtf", ["rtf"]),
        new(ContentFormat.Odt, "odt", "application/vnd.oasis.opendocument.text", ["odt", "ott"]),
        new(ContentFormat.Pdf, "pdf", "application/pdf", ["pdf"]),
        new(ContentFormat.Ofd, "ofd", "application/ofd", ["ofd"]),
        new(ContentFormat.Html, "html", "text/html", ["html", "htm", "xhtml", "shtml"]),
        new(ContentFormat.Mhtml, "mht", "multipart/related", ["mht", "mhtml"]),
        new(ContentFormat.Text, "txt", "text/plain", ["txt", "text"]),
        new(ContentFormat.Markdown, "md", "text/markdown", ["md", "markdown"]),
        new(ContentFormat.Xlsx, "xlsx", OfficePackage + "spreadsheetml.sheet", ["xlsx", "xlsm", "xlsb", "xltx"]),
        new(ContentFormat.Xls, "xls", "application/vnd.ms-excel", ["xls", "et", "xlt", "ett"]),
        new(ContentFormat.Image, "image", "image/*", ["png", "jpg", "jpeg", "tif", "tiff", "bmp", "gif", "webp"], FormatNeed.Recognition),
    ];

    /// <summary>The words of the formats that can be read, for sentences: <c>docx, html, txt</c>.</summary>
    public static string Supported { get; } = string.Join(", ", All.Where(f => f.IsAvailable).Select(f => f.Word));

    /// <summary>The row of a format.</summary>
    public static DocumentFormat Row(this ContentFormat format) => All.First(f => f.Format == format);

    /// <summary>The short word of a format.</summary>
    public static string Word(this ContentFormat format) => format.Row().Word;
}
