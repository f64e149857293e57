using System.Linq.Expressions;

namespace Reports.Storage.Facts.Reading;

/// <summary>Filters that apply where a value is given.</summary>
internal static class GivenFilters
{
    public static IQueryable<T> WhereGiven<T>(this IQueryable<T> query, string? value, Func<string, Expression<Func<T, bool>>> fits) =>
        value is null ? query : query.Where(fits(value));

    public static IQueryable<T> WhereGiven<T>(this IQueryable<T> query, int? value, Func<int, Expression<Func<T, bool>>> fits) =>
        value is { } number ? query.Where(fits(number)) : query;
}
