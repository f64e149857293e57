using System.Buffers;

namespace Reports.Parse.Isolation.Frames;

/// <summary>A frame that was read. Its payload is lent: it ends with the frame.</summary>
internal readonly struct Frame(FrameKind kind, byte[] lent, int length) : IDisposable
{
    public FrameKind Kind { get; } = kind;

    public ReadOnlyMemory<byte> Payload => lent.AsMemory(0, length);

    public void Dispose() => ArrayPool<byte>.Shared.Return(lent);
}
