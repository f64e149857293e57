using System.Globalization;
using System.Security.Cryptography;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Reports.Search.Lucene.Scoring;
using Reports.Search.Lucene.Storage;
using Reports.Search.Lucene.Writing;

namespace Reports.Search.Lucene;

/// <summary>The open index on disk: directory, writer, and the searchers over what is committed.</summary>
internal sealed class LuceneIndex : IDisposable
{
    private const string NameKey = "name";
    private const string ShapeKey = "shape";
    private const int LibraryError = unchecked((int)0x80131620);

    private readonly MappedDirectory _directory;

    private LuceneIndex(string path)
    {
        Directory.CreateDirectory(path);
        _directory = new MappedDirectory(path);
        try
        {
            (Name, Created) = Identity(_directory);
            Writer = new IndexWriter(_directory, Settings());
            if (Created)
            {
                Writer.SetCommitData(new Dictionary<string, string>(StringComparer.Ordinal) { [NameKey] = Name, [ShapeKey] = FieldNames.Shape });
                Writer.Commit();
            }

            Searchers = new SearcherManager(Writer, applyAllDeletes: true, new ScoringSearchers());
        }
        catch
        {
            Writer?.Rollback();
            _directory.Dispose();
            throw;
        }
    }

    public string Name { get; }

    public bool Created { get; }

    public IndexWriter Writer { get; }

    public SearcherManager Searchers { get; }

    /// <summary>
    /// Opens the index in a directory or makes one there. One that cannot be read, or has another shape, is moved aside: its
    /// contents can be made again from the documents.
    /// </summary>
    public static LuceneIndex Open(string path)
    {
        try
        {
            return new LuceneIndex(path);
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            MoveAside(path);
            return new LuceneIndex(path);
        }
    }

    /// <summary>Everything acknowledged is committed; merges under way are given up.</summary>
    public void Dispose()
    {
        Searchers.Dispose();
        Writer.Rollback();
        _directory.Dispose();
    }

    private static IndexWriterConfig Settings() => new(LuceneVersion.LUCENE_48, analyzer: null)
    {
        Similarity = new Bm25(),
        OpenMode = OpenMode.CREATE_OR_APPEND,
    };

    private static (string Name, bool Created) Identity(MappedDirectory directory)
    {
        if (!DirectoryReader.IndexExists(directory))
        {
            return (NewName(), true);
        }

        using var reader = DirectoryReader.Open(directory);
        var data = reader.IndexCommit.UserData;
        if (!data.TryGetValue(ShapeKey, out var shape) || shape != FieldNames.Shape || !data.TryGetValue(NameKey, out var name))
        {
            throw new CorruptIndexException("The index has another shape.");
        }

        return (name, false);
    }

    /// <summary>Random, so that two indexes made one after the other are told apart.</summary>
    private static string NewName() =>
        $"passages-v{FieldNames.Shape}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}";

    /// <summary>
    /// The library throws plain IOExceptions too for what it cannot read. Those of the operating system, such as missing rights
    /// or a full disk, carry its own error number and say nothing about the index.
    /// </summary>
    private static bool IsBroken(Exception exception) => exception
        is EndOfStreamException or FileNotFoundException or IOException { HResult: LibraryError };

    private static void MoveAside(string path)
    {
        var number = 1;
        while (Directory.Exists(Aside(path, number)))
        {
            number++;
        }

        Directory.Move(path, Aside(path, number));
    }

    private static string Aside(string path, int number) => path + ".broken-" + number.ToString(CultureInfo.InvariantCulture);

    private sealed class ScoringSearchers : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = new Bm25() };
    }
}
