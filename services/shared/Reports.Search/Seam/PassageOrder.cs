using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Reports.Search.Seam;

/// <summary>The tie-breaker of hits, the same on every engine: passages of a document stand together, in their order.</summary>
public static class PassageOrder
{
    private const int NumberBits = 16;

    /// <summary>48 bits of the document's hash, then the number of the passage (0 to 65,535).</summary>
    public static long Of(string document, int n)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(document), hash);
        return (BinaryPrimitives.ReadInt64BigEndian(hash) >> NumberBits << NumberBits) | (ushort)n;
    }
}
