using System.Collections.Concurrent;

namespace Reports.Search.Lucene.Writing;

/// <summary>The versions that writers of one group wrote and that no reader shows yet. Writers of one document take turns.</summary>
internal sealed class NewestVersions
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>Writes a version of a document unless this one or a newer one was written.</summary>
    /// <param name="documentId">The document.</param>
    /// <param name="version">Its version.</param>
    /// <param name="committed">The version that readers show, asked for once a group.</param>
    /// <param name="write">Writes it.</param>
    public void Write(string documentId, long version, Func<long?> committed, Action write)
    {
        var entry = _entries.GetOrAdd(documentId, static _ => new Entry());
        lock (entry)
        {
            entry.Version ??= committed() ?? long.MinValue;
            if (entry.Version < version)
            {
                write();
                entry.Version = version;
            }
        }
    }

    private sealed class Entry
    {
        public long? Version { get; set; }
    }
}
