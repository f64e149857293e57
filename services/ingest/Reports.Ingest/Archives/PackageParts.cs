namespace Reports.Ingest.Archives;

/// <summary>Tells packages, which are one document in many parts, from archives, which are many documents.</summary>
internal static class PackageParts
{
    private static readonly HashSet<string> Marks = new(StringComparer.OrdinalIgnoreCase)
    {
        "[Content_Types].xml", // docx, xlsx, pptx
        "_rels/.rels",
        "mimetype", // odt, ods, epub
        "OFD.xml",
        "META-INF/MANIFEST.MF",
        "AndroidManifest.xml",
    };

    private static readonly string[] Folders = ["word/", "xl/", "ppt/", "docProps/", "Doc_0/"];

    /// <summary>One of these names at the root makes the whole a package.</summary>
    public static bool IsMark(string name) => Marks.Contains(name.Replace('\\', '/'));

    /// <summary>Looks like the first part of a package whose table of contents cannot be read.</summary>
    public static bool IsPart(string name) => IsMark(name) || Folders.Any(f => name.StartsWith(f, StringComparison.Ordinal));
}
