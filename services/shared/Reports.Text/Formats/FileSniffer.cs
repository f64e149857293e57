using System.Buffers.Binary;

namespace Reports.Text.Formats;

/// <summary>Tells kinds of files by their first bytes; the name plays no part.</summary>
public static class FileSniffer
{
    /// <summary>How many bytes of a file are enough to decide.</summary>
    public const int HeadLength = 1024;

    private const int WindowsHeaderPointer = 0x3C;

    /// <summary>The name of the kind, such as <c>pdf</c>, <c>zip</c> or <c>elf</c>; null for text and for what is not known.</summary>
    public static string? KindOf(ReadOnlySpan<byte> head) =>
        IsWindowsProgram(head) ? "exe" : Signature(head)?.Name;

    /// <summary>
    /// True for programs, sound, video and databases: files that hold no report under any name and are answered 415. A picture may
    /// be a scanned page and comes in.
    /// </summary>
    /// <param name="head">The first <see cref="HeadLength"/> bytes of the file, or all of a shorter one.</param>
    public static bool IsRefusedAtTheDoor(ReadOnlySpan<byte> head) =>
        IsWindowsProgram(head) || Signature(head) is { AtTheDoor: true };

    private static FileSignature? Signature(ReadOnlySpan<byte> head)
    {
        foreach (var signature in FileSignatures.All)
        {
            if (signature.Matches(head))
            {
                return signature;
            }
        }

        return IsBitmap(head) ? new FileSignature("bmp", 0, [], AtTheDoor: false) : null;
    }

    // Two letters alone could open a text; the header they announce cannot.
    private static bool IsWindowsProgram(ReadOnlySpan<byte> head)
    {
        if (!head.StartsWith("MZ"u8) || head.Length < WindowsHeaderPointer + 4)
        {
            return false;
        }

        var header = BinaryPrimitives.ReadInt32LittleEndian(head[WindowsHeaderPointer..]);
        return header < 0 || header > head.Length - 2 ? head.Contains((byte)0) : head[header..].StartsWith("PE"u8);
    }

    private static bool IsBitmap(ReadOnlySpan<byte> head) =>
        head.StartsWith("BM"u8) && head.Length >= 26 && BinaryPrimitives.ReadInt32LittleEndian(head[6..]) == 0;
}
