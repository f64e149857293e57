using System.Globalization;

namespace Reports.SearchApi.Api.Data;

/// <summary>The address of the page that opens at a passage.</summary>
internal static class PassageAddress
{
    public static string Of(string document, int passage) => string.Create(CultureInfo.InvariantCulture, $"/documents/{document}?p={passage}#p{passage}");
}
