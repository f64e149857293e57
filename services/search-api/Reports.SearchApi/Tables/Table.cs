namespace Reports.SearchApi.Tables;

/// <summary>The columns that items of a kind are written in, one row an item.</summary>
public sealed class Table<T>(string name)
{
    private readonly List<ColumnHead> _heads = [];
    private readonly List<Func<T, object?>> _cells = [];

    /// <summary>Name of the table, for files and sheets.</summary>
    public string Name { get; } = name;

    public IReadOnlyList<ColumnHead> Heads => _heads;

    /// <summary>The cells of an item: strings, longs, doubles and nulls, as the columns say.</summary>
    public object?[] Row(T item) => [.. _cells.Select(cell => cell(item))];

    internal Table<T> Text(string column, Func<T, string?> cell) => Add(column, CellKind.Text, cell);

    internal Table<T> Integer(string column, Func<T, long?> cell) => Add(column, CellKind.Integer, item => cell(item));

    internal Table<T> Number(string column, Func<T, double?> cell) => Add(column, CellKind.Number, item => cell(item));

    private Table<T> Add(string column, CellKind kind, Func<T, object?> cell)
    {
        _heads.Add(new ColumnHead(column, kind));
        _cells.Add(cell);
        return this;
    }
}
