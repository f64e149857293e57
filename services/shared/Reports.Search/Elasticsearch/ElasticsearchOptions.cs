namespace Reports.Search.Elasticsearch;

/// <summary>How to reach Elasticsearch 8 or 9; the configuration section <c>Elasticsearch</c>.</summary>
public sealed class ElasticsearchOptions
{
    public const string Section = "Elasticsearch";

    /// <summary>Addresses of one or several nodes of a cluster, such as <c>https://search.example:9200</c>.</summary>
    public IList<string> Urls { get; } = [];

    /// <summary>Alias that searches and writes go through; index names begin with it.</summary>
    public string Index { get; set; } = "reports-passages";

    /// <summary>API key in its encoded form. Excludes <see cref="User"/>.</summary>
    public string? ApiKey { get; set; }

    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>PEM file with the certificate authority that the server's certificate must come from.</summary>
    public string? CaFile { get; set; }

    /// <summary>SHA-256 of the server's certificate, or of the root authority that the server sends along, in hex, colons allowed.</summary>
    public string? Fingerprint { get; set; }

    /// <summary>Major version that requests are written for: <c>8</c>, <c>9</c>, or <c>auto</c> to ask the server.</summary>
    public string CompatibleWith { get; set; } = "auto";

    /// <summary>Copies of the index besides the first; unset: one where the cluster has a second node.</summary>
    public int? Replicas { get; set; }

    /// <summary>Longest wait for one answer.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Further tries of what is worth trying again.</summary>
    public int Retries { get; set; } = 4;

    /// <summary>Wait before the second try; doubled for each further one, with jitter.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How long calls fail at once after the server could not be reached repeatedly.</summary>
    public TimeSpan BreakDuration { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Size of a bulk request, in bytes.</summary>
    public int BulkBytes { get; set; } = 5 * 1024 * 1024;

    /// <summary>Reports counted in one go: with the facets within the 65,536 buckets that a server allows an answer.</summary>
    internal int MostBuckets { get; set; } = 60_000;
}
