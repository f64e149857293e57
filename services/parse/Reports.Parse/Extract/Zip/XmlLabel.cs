using System.Text;

namespace Reports.Parse.Extract.Zip;

/// <summary>The encoding that an XML declaration names.</summary>
internal static class XmlLabel
{
    private const int LongestDeclaration = 128;

    /// <summary>True where a declaration in ASCII names another encoding than UTF-8.</summary>
    public static bool IsForeign(ReadOnlySpan<byte> xml)
    {
        var head = xml[..Math.Min(xml.Length, LongestDeclaration)];
        var end = head.IndexOf("?>"u8);
        if (end < 0)
        {
            return false;
        }

        var declaration = Encoding.Latin1.GetString(head[..end]);
        return declaration.Contains("encoding", StringComparison.Ordinal) && !declaration.Contains("utf-8", StringComparison.OrdinalIgnoreCase);
    }
}
