using System.Buffers.Binary;
using Lucene.Net.Store;

namespace Reports.Search.Lucene.Storage;

/// <summary>An input over a part of a mapping. Clones and slices share the mapping and are not tracked.</summary>
internal sealed unsafe class MappedInput : IndexInput
{
    private readonly Mapping _mapping;
    private readonly byte* _start;
    private readonly long _length;
    private long _position;

    public MappedInput(string description, Mapping mapping)
        : this(description, mapping, mapping.Address, mapping.Length)
    {
    }

    private MappedInput(string description, Mapping mapping, byte* start, long length)
        : base(description)
    {
        _mapping = mapping;
        _start = start;
        _length = length;
    }

    public override long Position => _position;

    public override long Length => _length;

    public override byte ReadByte()
    {
        if (_position >= _length)
        {
            throw PastEnd();
        }

        var value = _start[_position++];
        GC.KeepAlive(_mapping);
        return value;
    }

    public override void ReadBytes(byte[] b, int offset, int len)
    {
        Take(len).CopyTo(b.AsSpan(offset, len));
        GC.KeepAlive(_mapping);
    }

    public override short ReadInt16()
    {
        var value = BinaryPrimitives.ReadInt16BigEndian(Take(sizeof(short)));
        GC.KeepAlive(_mapping);
        return value;
    }

    public override int ReadInt32()
    {
        var value = BinaryPrimitives.ReadInt32BigEndian(Take(sizeof(int)));
        GC.KeepAlive(_mapping);
        return value;
    }

    public override long ReadInt64()
    {
        var value = BinaryPrimitives.ReadInt64BigEndian(Take(sizeof(long)));
        GC.KeepAlive(_mapping);
        return value;
    }

    public override void Seek(long pos)
    {
        if ((ulong)pos > (ulong)_length)
        {
            throw PastEnd();
        }

        _position = pos;
    }

    public override object Clone() => MemberwiseClone();

    public MappedInput Slice(string description, long offset, long length)
    {
        if (offset < 0 || length < 0 || offset > _length - length)
        {
            throw PastEnd();
        }

        return new MappedInput(description, _mapping, _start + offset, length);
    }

    protected override void Dispose(bool disposing)
    {
        // The mapping outlives every reader of it.
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > _length - _position)
        {
            throw PastEnd();
        }

        var bytes = new ReadOnlySpan<byte>(_start + _position, count);
        _position += count;
        return bytes;
    }

    private EndOfStreamException PastEnd() => new($"Read past the end: {this}");
}
