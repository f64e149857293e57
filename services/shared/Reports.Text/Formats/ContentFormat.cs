namespace Reports.Text.Formats;

/// <summary>A format of documents, by what the bytes are and not by what the name says. Its words stand in <see cref="DocumentFormats"/>.</summary>
public enum ContentFormat
{
    /// <summary>Plain text in any encoding.</summary>
    Text = 0,

    /// <summary>Plain text with Markdown marks.</summary>
    Markdown = 1,

    /// <summary>A page of HTML.</summary>
    Html = 2,

    /// <summary>A Word package (docx, docm, dotx).</summary>
    Docx = 3,

    /// <summary>A page saved with all that belongs to it as one MIME message (mht).</summary>
    Mhtml = 4,

    /// <summary>A binary document of Word or WPS Writer (doc, wps, dot).</summary>
    Doc = 5,

    /// <summary>Rich Text Format.</summary>
    Rtf = 6,

    /// <summary>An OpenDocument text.</summary>
    Odt = 7,

    /// <summary>A binary workbook of Excel or WPS Spreadsheets (xls, et).</summary>
    Xls = 8,

    /// <summary>An Excel package (xlsx, xlsm, xlsb).</summary>
    Xlsx = 9,

    /// <summary>Portable Document Format.</summary>
    Pdf = 10,

    /// <summary>The fixed layout of GB/T 33190.</summary>
    Ofd = 11,

    /// <summary>A picture of a page.</summary>
    Image = 12,
}
