using System.Xml;

namespace Reports.Parse.Extract.Odt;

/// <summary>The namespaces of OpenDocument that matter here.</summary>
internal static class OdtNames
{
    public const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    public static bool IsText(XmlReader reader) => reader.NamespaceURI == Text;

    /// <summary>A count that an element states, within bounds.</summary>
    public static int Count(XmlReader reader, string name, string space, int most) =>
        int.TryParse(reader.GetAttribute(name, space), System.Globalization.CultureInfo.InvariantCulture, out var count) ? Math.Clamp(count, 1, most) : 1;
}
