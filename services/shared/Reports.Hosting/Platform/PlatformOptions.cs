using Microsoft.Extensions.Configuration;
using Reports.Storage;

namespace Reports.Hosting.Platform;

/// <summary>
/// What the process stands on, read from configuration once. No connection strings: everything in this process (in-memory bus,
/// SQLite, Lucene.Net in <see cref="Data"/>). With them: RabbitMQ, PostgreSQL, Elasticsearch.
/// </summary>
public sealed record PlatformOptions
{
    /// <summary>Folder of originals, parsed documents and whatever is embedded (<c>Data</c>).</summary>
    public required string Data { get; init; }

    /// <summary><c>amqp://user:password@host:5672/vhost</c> (<c>ConnectionStrings:RabbitMq</c>), or null.</summary>
    public Uri? RabbitMq { get; init; }

    /// <summary>Address of RabbitMQ's management API (<c>RabbitMq:Management</c>); null leaves depths to the ledger.</summary>
    public Uri? RabbitMqManagement { get; init; }

    /// <summary>Connection string of PostgreSQL (<c>ConnectionStrings:Postgres</c>), or null.</summary>
    public string? Postgres { get; init; }

    /// <summary>The section that names Elasticsearch (<c>Elasticsearch:Urls</c> …), or null.</summary>
    public IConfigurationSection? Elasticsearch { get; init; }

    public bool IsEmbedded => RabbitMq is null && Postgres is null && Elasticsearch is null;

    public StorageOptions Storage => new() { Data = Data, Postgres = Postgres };

    /// <summary>Reads the options.</summary>
    /// <param name="configuration">What they are read from.</param>
    /// <param name="others">What is wrong with other options of the process: it is listed first.</param>
    /// <exception cref="BadConfigurationException">Something is wrong; the message lists everything.</exception>
    public static PlatformOptions Read(IConfiguration configuration, IEnumerable<string>? others = null)
    {
        List<string> errors = [.. others ?? []];
        var options = new PlatformOptions
        {
            Data = Path.GetFullPath(configuration["Data"] ?? "data"),
            RabbitMq = Address(configuration.GetConnectionString("RabbitMq"), "ConnectionStrings:RabbitMq", ["amqp", "amqps"], errors),
            RabbitMqManagement = Address(configuration["RabbitMq:Management"], "RabbitMq:Management", ["http", "https"], errors),
            Postgres = NullIfEmpty(configuration.GetConnectionString("Postgres")),
            Elasticsearch = configuration.GetSection("Elasticsearch") is var section && section.GetSection("Urls").Exists() ? section : null,
        };
        string[] missing =
        [
            .. options.RabbitMq is null ? ["ConnectionStrings:RabbitMq"] : Array.Empty<string>(),
            .. options.Postgres is null ? ["ConnectionStrings:Postgres"] : Array.Empty<string>(),
            .. options.Elasticsearch is null ? ["Elasticsearch:Urls"] : Array.Empty<string>(),
        ];
        if (missing.Length is 1 or 2)
        {
            errors.Add($"Either all three of RabbitMQ, PostgreSQL and Elasticsearch are named or none; missing: {string.Join(", ", missing)}.");
        }

        return errors.Count == 0 ? options : throw new BadConfigurationException(errors);
    }

    private static Uri? Address(string? text, string name, string[] schemes, List<string> errors)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && schemes.Contains(address.Scheme))
        {
            return address;
        }

        errors.Add($"{name} must be an address beginning with {string.Join(":// or ", schemes)}://.");
        return null;
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}

/// <summary>The configuration cannot be used; the message has one error a line.</summary>
public sealed class BadConfigurationException(IReadOnlyList<string> errors) : Exception(string.Join(Environment.NewLine, errors))
{
    public IReadOnlyList<string> Errors { get; } = errors;
}
