using Reports.Parse.Extract.Zip;

namespace Reports.Parse.Extract.Docx;

/// <summary>The parts of a Word package: where its relations say, or under their usual names where those say nothing.</summary>
internal sealed class DocxParts
{
    private readonly ZipPackage _package;
    private readonly ILookup<string, string> _relations;
    private readonly string _main;

    public DocxParts(ZipPackage package)
    {
        _package = package;
        _main = PackageRelations.Of(package, PackageRelations.Root)["officeDocument"].FirstOrDefault(package.Has) ?? "word/document.xml";
        _relations = PackageRelations.Of(package, _main);
    }

    /// <summary>The part that holds the body; null if there is none.</summary>
    public byte[]? Main => _package.Part(_main);

    public byte[]? Styles => Part("styles");

    public byte[]? Numbering => Part("numbering");

    public byte[]? Footnotes => Part("footnotes");

    public byte[]? Endnotes => Part("endnotes");

    public bool HasMacros => _relations.Contains("vbaProject") || _package.Has("word/vbaProject.bin");

    /// <summary>True where whole files lie in the package.</summary>
    public bool HasAttachments => _relations.Contains("oleObject") || _relations.Contains("package") || _package.HasBelow("word/embeddings/");

    private byte[]? Part(string kind) => _package.Part(_relations[kind].FirstOrDefault(_package.Has) ?? $"word/{kind}.xml");
}
