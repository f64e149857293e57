using Lucene.Net.Store;
using Reports.Search.Lucene.Storage;

namespace Reports.Search.Tests.Lucene;

public sealed class MappedDirectoryTests : IDisposable
{
    private readonly TemporaryDirectory _place = new();
    private readonly MappedDirectory _directory;

    public MappedDirectoryTests()
    {
        _directory = new MappedDirectory(_place.Path);
        using var output = _directory.CreateOutput("file", IOContext.DEFAULT);
        for (var value = 0; value < 200; value++)
        {
            output.WriteByte((byte)value);
        }
    }

    public void Dispose()
    {
        _directory.Dispose();
        _place.Dispose();
    }

    [Fact]
    public void Read_AnyWidth_IsWhatWasWritten()
    {
        using (var output = _directory.CreateOutput("numbers", IOContext.DEFAULT))
        {
            output.WriteInt16(-2);
            output.WriteInt32(int.MinValue);
            output.WriteInt64(0x0102030405060708);
            output.WriteVInt32(300);
            output.WriteVInt64(long.MaxValue);
            output.WriteString("增长");
        }

        using var input = _directory.OpenInput("numbers", IOContext.DEFAULT);

        input.ReadInt16().ShouldBe((short)-2);
        input.ReadInt32().ShouldBe(int.MinValue);
        input.ReadInt64().ShouldBe(0x0102030405060708);
        input.ReadVInt32().ShouldBe(300);
        input.ReadVInt64().ShouldBe(long.MaxValue);
        input.ReadString().ShouldBe("增长");
        input.Position.ShouldBe(input.Length);
    }

    [Fact]
    public void Read_PastTheEnd_Throws()
    {
        using var input = _directory.OpenInput("file", IOContext.DEFAULT);
        input.Seek(198);

        Should.Throw<EndOfStreamException>(() => input.ReadInt32());
        Should.Throw<EndOfStreamException>(() => input.ReadBytes(new byte[3], 0, 3));
        Should.Throw<EndOfStreamException>(() => input.Seek(201));
        input.ReadInt16().ShouldBe(unchecked((short)((198 << 8) | 199)));
        Should.Throw<EndOfStreamException>(() => input.ReadByte());
    }

    [Fact]
    public void Read_EmptyFile_ThrowsAtOnce()
    {
        _directory.CreateOutput("empty", IOContext.DEFAULT).Dispose();
        using var input = _directory.OpenInput("empty", IOContext.DEFAULT);

        input.Length.ShouldBe(0);
        Should.Throw<EndOfStreamException>(() => input.ReadByte());
    }

    [Fact]
    public void Slice_OfAPart_KeepsToIt()
    {
        using var slicer = _directory.CreateSlicer("file", IOContext.DEFAULT);
        using var slice = slicer.OpenSlice("slice", 10, 2);

        slice.ReadByte().ShouldBe((byte)10);
        slice.ReadByte().ShouldBe((byte)11);
        Should.Throw<EndOfStreamException>(() => slice.ReadByte());
        Should.Throw<EndOfStreamException>(() => slicer.OpenSlice("slice", 199, 2));
    }

    [Fact]
    public void Clone_AfterTheInputIsClosedAndTheFileDeleted_StillReads()
    {
        var input = _directory.OpenInput("file", IOContext.DEFAULT);
        input.Seek(5);
        var clone = (IndexInput)input.Clone();
        input.Dispose();
        _directory.DeleteFile("file");
        GC.Collect();
        GC.WaitForPendingFinalizers();

        clone.ReadByte().ShouldBe((byte)5);
        clone.Seek(199);
        clone.ReadByte().ShouldBe((byte)199);
    }
}
