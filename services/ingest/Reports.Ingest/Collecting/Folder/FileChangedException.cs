namespace Reports.Ingest.Collecting.Folder;

/// <summary>A file changed while it was read: what was read is not the file.</summary>
internal sealed class FileChangedException() : Exception("The file changed while it was read.");
