namespace Reports.SearchApi.Api.Data;

/// <summary>A page of a list and the cursor of the next, or null at the end.</summary>
public sealed record ItemList<T>(IReadOnlyList<T> Items, string? Next);
