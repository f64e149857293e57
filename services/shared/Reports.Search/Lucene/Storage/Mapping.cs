using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;

namespace Reports.Search.Lucene.Storage;

/// <summary>
/// A file in memory, read only. Nothing unmaps it but the garbage collector, once no input refers to it any more: so no read
/// of an input, a clone or a slice can meet a mapping that is gone, whoever has closed what.
/// </summary>
internal sealed unsafe class Mapping
{
    private readonly SafeMemoryMappedViewHandle? _view;

    public Mapping(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        Length = file.Length;
        if (Length == 0)
        {
            return;
        }

        using var map = MemoryMappedFile.CreateFromFile(
            file, mapName: null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        var view = map.CreateViewAccessor(0, Length, MemoryMappedFileAccess.Read);
        _view = view.SafeMemoryMappedViewHandle;
        Address = (byte*)_view.DangerousGetHandle() + view.PointerOffset;
        GC.SuppressFinalize(view);
    }

    public byte* Address { get; }

    public long Length { get; }
}
