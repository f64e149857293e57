using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Reports.Parse.Extract.Pdf;

/// <summary>The library's filters, with a bound on what deflated bytes may unpack to.</summary>
internal sealed class BoundedFilters : IFilterProvider
{
    public static readonly BoundedFilters Instance = new();

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    private static IFilter[] Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => f is FlateFilter ? new BoundedFlate(f) : f)];
}
