using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Reports.Storage.Database;

/// <summary>Lets <c>dotnet ef migrations add</c> make the SQLite migrations.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteReportsDb>
{
    public SqliteReportsDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteReportsDb>().UseSqlite("Data Source=design.db").UseSnakeCaseNamingConvention().Options);
}

/// <summary>Lets <c>dotnet ef migrations add</c> make the PostgreSQL migrations.</summary>
internal sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresReportsDb>
{
    public PostgresReportsDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresReportsDb>().UseNpgsql("Host=localhost").UseSnakeCaseNamingConvention().Options);
}
