using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Reports.Storage.Database;

/// <summary>
/// The table of a row class by the model: its name, its columns in their order without those that the database fills, and how a row's
/// values are read, as the database takes them.
/// </summary>
internal sealed class RowColumns
{
    private static readonly ConcurrentDictionary<IEntityType, RowColumns> Known = new();
    private readonly Func<object, object?>[] _getters;

    private RowColumns(IEntityType type)
    {
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table) ?? throw new InvalidOperationException($"{type.Name} has no table.");
        var properties = type.GetProperties().Where(p => p.ValueGenerated == ValueGenerated.Never).ToList();
        Table = table.Name;
        Names = [.. properties.Select(p => p.GetColumnName(table)!)];
        _getters = [.. properties.Select(Getter)];
    }

    public string Table { get; }

    public IReadOnlyList<string> Names { get; }

    public static RowColumns Of<TRow>(DbContext db) => Known.GetOrAdd(db.Model.FindEntityType(typeof(TRow))!, static type => new RowColumns(type));

    /// <summary>The value of a row in a column, null for none.</summary>
    public object? Value(object row, int column) => _getters[column](row);

    /// <summary>The names, quoted, between commas.</summary>
    public string List() => string.Join(", ", Names.Select(name => $"\"{name}\""));

    private static Func<object, object?> Getter(IProperty property)
    {
        var getter = property.GetGetter();
        return property.GetTypeMapping().Converter is { } converter
            ? row => converter.ConvertToProvider(getter.GetClrValueUsingContainingEntity(row))
            : getter.GetClrValueUsingContainingEntity;
    }
}
