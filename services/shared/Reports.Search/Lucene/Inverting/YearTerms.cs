using Lucene.Net.Util;

namespace Reports.Search.Lucene.Inverting;

/// <summary>The terms of a year by which the library finds ranges of numbers: itself, and it with fewer and fewer of its last bits.</summary>
internal static class YearTerms
{
    public static IEnumerable<string> Of(int year)
    {
        for (var shift = 0; shift < 32; shift += NumericUtils.PRECISION_STEP_DEFAULT)
        {
            var bytes = new BytesRef();
            NumericUtils.Int32ToPrefixCodedBytes(year, shift, bytes);
            yield return bytes.Utf8ToString();
        }
    }
}
