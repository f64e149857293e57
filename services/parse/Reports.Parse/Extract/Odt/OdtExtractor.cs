using System.Xml;
using Reports.Parse.Clean;
using Reports.Parse.Extract.Zip;
using Reports.Text.Formats;

namespace Reports.Parse.Extract.Odt;

/// <summary>The final text of an OpenDocument text: body, then its notes. Deleted and hidden text and comments are left out.</summary>
internal static class OdtExtractor
{
    /// <summary>Reads a document.</summary>
    /// <exception cref="RejectedException">It is damaged, encrypted, ambiguous or a bomb.</exception>
    public static ExtractedText Extract(ReadOnlyMemory<byte> bytes)
    {
        using var package = ZipPackage.Open(bytes, ContentFormat.Odt);
        if (package.Part("META-INF/manifest.xml") is { } manifest && manifest.AsSpan().IndexOf("encryption-data"u8) >= 0)
        {
            throw new RejectedException("encrypted");
        }

        var content = package.Part("content.xml") ?? throw DamagedFile.Of(ContentFormat.Odt);
        try
        {
            var (styles, body, notes) = (new OdtStyles(), new LineWriter(), new LineWriter());
            styles.Read(package.Part("styles.xml"));
            styles.Read(content);
            new OdtBody(styles, body, notes).Read(content);
            return new ExtractedText(MappedText.Of(body.ToString() + notes));
        }
        catch (XmlException)
        {
            throw new RejectedException("malformed_xml");
        }
    }
}
