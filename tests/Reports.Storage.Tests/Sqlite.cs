using Reports.Storage.Conformance;

namespace Reports.Storage.Tests;

/// <summary>SQLite in a folder of its own.</summary>
internal static class Sqlite
{
    public static Task<StorageUnderTest> OpenAsync() =>
        StorageUnderTest.OpenAsync(new StorageOptions { Data = Directory.CreateTempSubdirectory("reports-storage-").FullName });
}

public sealed class SqliteLedgerTests : LedgerSuite
{
    protected override Task<StorageUnderTest> OpenAsync() => Sqlite.OpenAsync();
}

public sealed class SqliteSweepTests : SweepSuite
{
    protected override Task<StorageUnderTest> OpenAsync() => Sqlite.OpenAsync();
}

public sealed class SqliteListingTests : ListingSuite
{
    protected override Task<StorageUnderTest> OpenAsync() => Sqlite.OpenAsync();
}

public sealed class SqliteOutboxTests : OutboxSuite
{
    protected override Task<StorageUnderTest> OpenAsync() => Sqlite.OpenAsync();
}

public sealed class SqliteCopiesTests : CopiesSuite
{
    protected override Task<StorageUnderTest> OpenAsync() => Sqlite.OpenAsync();
}

public sealed class SqliteProvenanceTests : ProvenanceSuite
{
    protected override Task<StorageUnderTest> OpenAsync() => Sqlite.OpenAsync();
}

public sealed class SqliteCollectingTests : CollectingSuite
{
    protected override Task<StorageUnderTest> OpenAsync() => Sqlite.OpenAsync();
}

public sealed class SqliteFactsTests : FactsSuite
{
    protected override Task<StorageUnderTest> OpenAsync() => Sqlite.OpenAsync();
}

public sealed class SqliteRefusalsTests : RefusalsSuite
{
    protected override Task<StorageUnderTest> OpenAsync() => Sqlite.OpenAsync();
}
