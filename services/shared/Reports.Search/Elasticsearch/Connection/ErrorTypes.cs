namespace Reports.Search.Elasticsearch.Connection;

/// <summary>Names that Elasticsearch gives to errors. They decide, not the status: one status stands for several of them.</summary>
internal static class ErrorTypes
{
    public const string VersionConflict = "version_conflict_engine_exception";

    /// <summary>The whole index takes nothing until something outside changes: a block (disk full, read-only), a lost or closed index, missing rights.</summary>
    public static bool IsPause(string? type) => type is
        "cluster_block_exception" or "index_not_found_exception" or "index_closed_exception" or "security_exception";
}
