namespace Reports.Text.Places;

/// <summary>A place of GB/T 2260 in the years it bore this code and name. <paramref name="Until"/> is exclusive, null while in use.</summary>
/// <param name="Code">Six digits.</param>
/// <param name="Name">Official name alone, such as 玉泉区.</param>
/// <param name="FullName">Name with the places above it, such as 内蒙古自治区呼和浩特市玉泉区.</param>
/// <param name="Level"><c>nation</c>, <c>province</c>, <c>prefecture</c> or <c>county</c>.</param>
/// <param name="Parent">Code of the place above it: 000000 above a province, null above the nation.</param>
/// <param name="Since">First year of use.</param>
/// <param name="Until">Year from which it was no longer in use, or null.</param>
public sealed record Place(string Code, string Name, string FullName, string Level, string? Parent, int Since, int? Until)
{
    /// <summary>Tells whether the place bore its code and name in this year. The year of a change counts for both.</summary>
    public bool Existed(int year) => Since <= year && (Until is null || year <= Until);

    /// <summary>Tells whether this place lies in the other one, or is it.</summary>
    public bool IsWithin(Place other) => PlaceCode.Lineage(Code).Contains(other.Code, StringComparer.Ordinal);
}
