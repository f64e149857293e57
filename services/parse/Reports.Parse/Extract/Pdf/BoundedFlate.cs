using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Reports.Parse.Extract.Pdf;

/// <summary>Measures what bytes would unpack to before they are unpacked, where they could be a bomb at all.</summary>
internal sealed class BoundedFlate(IFilter inner) : IFilter
{
    // No deflated byte unpacks to more.
    private const int MostTimes = 1032;
    private const int HeaderLength = 2;

    public bool IsSupported => inner.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        if ((long)input.Length * MostTimes > ParseLimits.PartBytes && UnpacksBeyond(ParseLimits.PartBytes, input))
        {
            throw new RejectedException("zip_bomb");
        }

        return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
    }

    private static bool UnpacksBeyond(long limit, ReadOnlyMemory<byte> input)
    {
        using var packed = MemoryMarshal.TryGetArray(input, out var bytes)
            ? new MemoryStream(bytes.Array!, bytes.Offset + HeaderLength, bytes.Count - HeaderLength, writable: false)
            : new MemoryStream(input[HeaderLength..].ToArray(), writable: false);
        using var unpacked = new DeflateStream(packed, CompressionMode.Decompress);
        var buffer = new byte[81_920];
        var total = 0L;
        try
        {
            for (var read = unpacked.Read(buffer); read > 0 && total <= limit; read = unpacked.Read(buffer))
            {
                total += read;
            }
        }
        catch (InvalidDataException)
        {
            // Damaged bytes unpack to what came before.
        }

        return total > limit;
    }
}
