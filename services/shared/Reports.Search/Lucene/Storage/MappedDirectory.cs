using Lucene.Net.Store;

namespace Reports.Search.Lucene.Storage;

/// <summary>
/// A directory whose files are read through memory without tracking clones: the stock one keeps them in a weak table that
/// every garbage collection must walk. Locking is done by <see cref="DirectoryLock"/>.
/// </summary>
internal sealed class MappedDirectory : FSDirectory
{
    public MappedDirectory(string path)
        : base(new DirectoryInfo(path)) =>
        SetLockFactory(NoLockFactory.GetNoLockFactory());

    public override IndexInput OpenInput(string name, IOContext context) => Map(name);

    public override IndexInputSlicer CreateSlicer(string name, IOContext context) => new Slicer(Map(name));

    private MappedInput Map(string name)
    {
        EnsureOpen();
        var path = Path.Combine(Directory.FullName, name);
        return new MappedInput(path, new Mapping(path));
    }

    private sealed class Slicer(MappedInput whole) : IndexInputSlicer
    {
        public override IndexInput OpenSlice(string sliceDescription, long offset, long length) =>
            whole.Slice(sliceDescription, offset, length);

        [Obsolete("Only for reading CFS files from 3.x indexes.")]
        public override IndexInput OpenFullSlice() => (IndexInput)whole.Clone();

        protected override void Dispose(bool disposing)
        {
            // The mapping outlives every reader of it.
        }
    }
}
