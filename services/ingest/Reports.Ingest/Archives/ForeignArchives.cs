namespace Reports.Ingest.Archives;

/// <summary>Archives of other kinds, which are not opened.</summary>
internal static class ForeignArchives
{
    private const int TarMark = 257;

    public static bool Matches(string? kind) => kind is "rar" or "7z" or "gzip" or "xz" or "tar" or "bzip2";

    /// <summary>A tar says what it is only behind its first name.</summary>
    public static bool IsTar(ReadOnlySpan<byte> head) => head.Length > TarMark + 5 && head[TarMark..].StartsWith("ustar"u8);
}
