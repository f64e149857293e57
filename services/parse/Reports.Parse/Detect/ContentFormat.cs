namespace Reports.Parse.Detect;

/// <summary>A format that can be read. Words for messages are <see cref="ContentFormats.Word"/>.</summary>
internal enum ContentFormat
{
    Text = 0,
    Markdown = 1,
    Html = 2,
    Docx = 3,
}

internal static class ContentFormats
{
    public static string Word(this ContentFormat format) => format switch
    {
        ContentFormat.Markdown => "md",
        ContentFormat.Html => "html",
        ContentFormat.Docx => "docx",
        _ => "txt",
    };

    public static string MediaType(this ContentFormat format) => format switch
    {
        ContentFormat.Markdown => "text/markdown",
        ContentFormat.Html => "text/html",
        ContentFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "text/plain",
    };
}
