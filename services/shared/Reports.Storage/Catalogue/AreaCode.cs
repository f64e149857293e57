using System.Security.Cryptography;
using System.Text;
using Reports.Contracts.Documents;
using Reports.Text.Places;

namespace Reports.Storage.Catalogue;

/// <summary>
/// Stands for the code that an area with a government of its own lacks (新区, 开发区): the code of the city it lies in and a few digits of
/// its name's hash, such as 440300.1f2e3d4c. It makes documents of one area one report and is no code for people.
/// </summary>
internal static class AreaCode
{
    private const int Digits = 4;

    /// <summary>The word for a document's area; null for a place with a code, and where the city is not known.</summary>
    public static string? Of(DocumentMeta meta)
    {
        if (meta is not { Code: null, Jurisdiction: { } name })
        {
            return null;
        }

        var city = Gazetteer.All.Where(place => place.Level is "prefecture" or "province" && name.Length > place.FullName.Length && name.StartsWith(place.FullName, StringComparison.Ordinal))
            .MaxBy(place => place.FullName.Length);
        return city is null ? null : $"{city.Code}.{Hash(name[city.FullName.Length..])}";
    }

    private static string Hash(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, Digits));
}
