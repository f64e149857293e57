namespace Reports.SearchApi.Tables;

/// <summary>A column of a table: its name (lower snake_case, at most 32 characters) and what its cells hold.</summary>
public sealed record ColumnHead(string Name, CellKind Kind);

/// <summary>What the cells of a column hold; each may be empty.</summary>
public enum CellKind
{
    /// <summary>A <see cref="string"/>; codes are text.</summary>
    Text,

    /// <summary>A <see cref="long"/>.</summary>
    Integer,

    /// <summary>A <see cref="double"/>.</summary>
    Number,
}
