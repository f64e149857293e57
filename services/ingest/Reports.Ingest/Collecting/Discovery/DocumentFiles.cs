namespace Reports.Ingest.Collecting.Discovery;

/// <summary>Kinds of answers and names that can be documents.</summary>
internal static class DocumentFiles
{
    private static readonly Dictionary<string, string> Extensions = new(StringComparer.Ordinal)
    {
        ["text/html"] = ".html",
        ["application/xhtml+xml"] = ".html",
        ["text/plain"] = ".txt",
        ["text/markdown"] = ".md",
        ["application/pdf"] = ".pdf",
        ["application/msword"] = ".doc",
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = ".docx",
        ["application/vnd.oasis.opendocument.text"] = ".odt",
        ["application/ofd"] = ".ofd",
        ["application/rtf"] = ".rtf",
        ["application/zip"] = ".zip",
    };

    private static readonly string[] Unnamed = ["application/octet-stream", "application/x-download", "binary/octet-stream", "application/force-download"];
    private static readonly string[] FileNames = [".txt", ".md", ".pdf", ".doc", ".docx", ".wps", ".odt", ".ofd", ".rtf", ".zip"];

    /// <summary>True if an answer of this type can be a document; one without a type may be.</summary>
    public static bool IsKnown(string? mediaType) => mediaType is null || Extensions.ContainsKey(mediaType) || Unnamed.Contains(mediaType);

    /// <summary>True if the address names a file of documents, no page.</summary>
    public static bool IsFile(Uri address) => FileNames.Contains(ExtensionOf(address));

    /// <summary>True if the address names a file or a page that a directory would list.</summary>
    public static bool IsListed(Uri address) => IsFile(address) || ExtensionOf(address) is ".html" or ".htm" or ".shtml";

    /// <summary>A name for what an address gave: the words of the link, or the last segment, with an extension.</summary>
    public static string NameOf(Uri address, string? text, string? mediaType)
    {
        var extension = IsFile(address) ? ExtensionOf(address) : Extensions.GetValueOrDefault(mediaType ?? "", ExtensionOf(address));
        var last = Uri.UnescapeDataString(address.Segments[^1].TrimEnd('/'));
        var name = string.IsNullOrWhiteSpace(text) ? Path.GetFileNameWithoutExtension(last) : text.Replace('/', '／').Replace('\\', '＼');
        name = name.Length == 0 ? address.Host : name;
        return name.EndsWith(extension, StringComparison.OrdinalIgnoreCase) ? name : name + extension;
    }

    private static string ExtensionOf(Uri address) => Path.GetExtension(address.AbsolutePath).ToLowerInvariant();
}
