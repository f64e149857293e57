using Reports.Search.Seam;

namespace Reports.Search.Lucene.Reading;

/// <summary>
/// What all passages of a document share, ready for collecting: <paramref name="Shared"/> for the hits, numbers of its report
/// and facet values, and the upper 48 bits of its passages' order.
/// </summary>
internal sealed record Head(PassageEntry Shared, int Report, int[] Facets, long Order)
{
    public int Year => Shared.Year ?? 0;
}
