using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Reports.Storage.Database;

/// <summary>Puts rows into a SQLite table by one prepared statement.</summary>
internal static class SqliteInsert
{
    public static int Run<TRow>(ReportsDb db, IEnumerable<TRow> rows, CancellationToken cancellationToken)
        where TRow : class
    {
        var columns = RowColumns.Of<TRow>(db);
        using var insert = Prepare(db, columns);
        var count = 0;
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var at = 0; at < columns.Names.Count; at++)
            {
                insert.Parameters[at].Value = columns.Value(row, at) ?? DBNull.Value;
            }

            count += insert.ExecuteNonQuery();
        }

        return count;
    }

    private static SqliteCommand Prepare(ReportsDb db, RowColumns columns)
    {
        var insert = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        insert.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        insert.CommandText = $"INSERT INTO {columns.Table} ({columns.List()}) VALUES ({string.Join(", ", columns.Names.Select((_, at) => $"$p{at}"))})";
        for (var at = 0; at < columns.Names.Count; at++)
        {
            insert.Parameters.Add(new SqliteParameter { ParameterName = $"$p{at}" });
        }

        return insert;
    }
}
