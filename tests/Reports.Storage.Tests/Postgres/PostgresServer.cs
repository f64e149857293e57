using Npgsql;
using Reports.Storage.Conformance;
using Reports.Storage.Tests.Postgres;
using Testcontainers.PostgreSql;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Reports.Storage.Tests.Postgres;

/// <summary>
/// A real PostgreSQL in a container, one for all tests; each test takes a database of its own. Without a container engine the
/// tests skip and say why; with <c>REPORTS_REQUIRE=all</c> they fail.
/// </summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private const string DefaultImage = "postgres:17";
    private PostgreSqlContainer? _container;
    private string? _missing;
    private int _databases;

    public async ValueTask InitializeAsync()
    {
        try
        {
            _container = new PostgreSqlBuilder(Environment.GetEnvironmentVariable("REPORTS_IMAGE_POSTGRES") ?? DefaultImage).Build();
            await _container.StartAsync();
        }
        catch (Exception failure)
        {
            _missing = $"No PostgreSQL container can be started: {failure.Message}";
        }
    }

    public async Task<StorageUnderTest> OpenAsync()
    {
        if (_missing is not null)
        {
            (Environment.GetEnvironmentVariable("REPORTS_REQUIRE") == "all").ShouldBeFalse(_missing);
            Assert.Skip(_missing);
        }

        var database = $"test_{Interlocked.Increment(ref _databases)}";
        await using (var server = NpgsqlDataSource.Create(_container!.GetConnectionString()))
        {
            await using var create = server.CreateCommand($"CREATE DATABASE {database}");
            await create.ExecuteNonQueryAsync();
        }

        var connection = new NpgsqlConnectionStringBuilder(_container.GetConnectionString()) { Database = database, MaxPoolSize = 10 };
        return await StorageUnderTest.OpenAsync(new StorageOptions
        {
            Data = Directory.CreateTempSubdirectory("reports-storage-").FullName,
            Postgres = connection.ConnectionString,
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_container is not null)
        {
            await _container.DisposeAsync();
        }
    }
}

public sealed class PostgresLedgerTests(PostgresServer server) : LedgerSuite
{
    protected override Task<StorageUnderTest> OpenAsync() => server.OpenAsync();
}

public sealed class PostgresSweepTests(PostgresServer server) : SweepSuite
{
    protected override Task<StorageUnderTest> OpenAsync() => server.OpenAsync();
}

public sealed class PostgresListingTests(PostgresServer server) : ListingSuite
{
    protected override Task<StorageUnderTest> OpenAsync() => server.OpenAsync();
}

public sealed class PostgresCopiesTests(PostgresServer server) : CopiesSuite
{
    protected override Task<StorageUnderTest> OpenAsync() => server.OpenAsync();
}

public sealed class PostgresOutboxTests(PostgresServer server) : OutboxSuite
{
    protected override Task<StorageUnderTest> OpenAsync() => server.OpenAsync();
}

public sealed class PostgresProvenanceTests(PostgresServer server) : ProvenanceSuite
{
    protected override Task<StorageUnderTest> OpenAsync() => server.OpenAsync();
}

public sealed class PostgresCollectingTests(PostgresServer server) : CollectingSuite
{
    protected override Task<StorageUnderTest> OpenAsync() => server.OpenAsync();
}

public sealed class PostgresFactsTests(PostgresServer server) : FactsSuite
{
    protected override Task<StorageUnderTest> OpenAsync() => server.OpenAsync();
}

public sealed class PostgresRefusalsTests(PostgresServer server) : RefusalsSuite
{
    protected override Task<StorageUnderTest> OpenAsync() => server.OpenAsync();
}
