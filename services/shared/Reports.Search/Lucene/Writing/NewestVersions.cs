using System.Collections.Concurrent;

namespace Reports.Search.Lucene.Writing;

/// <summary>The versions that were written and that a reader may not show yet. Writers of one document take turns.</summary>
internal sealed class NewestVersions
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>Writes a version of a document unless this one or a newer one was written.</summary>
    /// <param name="documentId">The document.</param>
    /// <param name="version">Its version.</param>
    /// <param name="group">The group that writes it.</param>
    /// <param name="committed">The version that readers show, asked for if no writer wrote it of late.</param>
    /// <param name="write">Writes it.</param>
    public void Write(string documentId, long version, long group, Func<long?> committed, Action write)
    {
        while (!TryWrite(_entries.GetOrAdd(documentId, static _ => new Entry()), version, group, committed, write))
        {
            // Forgotten meanwhile: the next one asks anew.
        }
    }

    /// <summary>Forgets what was written up to a group: every reader in use shows it.</summary>
    public void Forget(long group)
    {
        foreach (var (documentId, entry) in _entries)
        {
            lock (entry)
            {
                if (entry.Group <= group)
                {
                    entry.Forgotten = true;
                    _entries.TryRemove(documentId, out _);
                }
            }
        }
    }

    private static bool TryWrite(Entry entry, long version, long group, Func<long?> committed, Action write)
    {
        lock (entry)
        {
            if (entry.Forgotten)
            {
                return false;
            }

            entry.Version ??= committed() ?? long.MinValue;
            entry.Group = Math.Max(entry.Group, group);
            if (entry.Version < version)
            {
                write();
                entry.Version = version;
            }

            return true;
        }
    }

    private sealed class Entry
    {
        public long? Version { get; set; }

        public long Group { get; set; }

        public bool Forgotten { get; set; }
    }
}
