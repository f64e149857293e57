using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Reports.Search.Seam;

/// <summary>
/// The tie-breaker of passages, the same in every engine: 48 bits of the document's id, then the passage's number in 16. So
/// passages of one document stay together, in the order of its text.
/// </summary>
public static class PassageOrder
{
    private const int HexDigits = 12;

    /// <summary>The order of a passage. Document ids are SHA-256 in hexadecimal; of another id the hash is taken.</summary>
    public static long Of(string documentId, int n) => (Hash(documentId) << 16) | (uint)Math.Min(n, ushort.MaxValue);

    private static long Hash(string documentId) =>
        documentId.Length >= HexDigits
        && long.TryParse(documentId.AsSpan(0, HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits)
            ? bits
            : BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(documentId))) >>> 16;
}
