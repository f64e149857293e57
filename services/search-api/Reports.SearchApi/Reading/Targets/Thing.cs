using System.Text;
using Reports.Storage.Model;

namespace Reports.SearchApi.Reading.Targets;

/// <summary>
/// What a statement is about, so that a target finds its outcome: an indicator of the catalogue, or else a name that with its scope is
/// long enough to mean one thing only.
/// </summary>
internal static class Thing
{
    private const int ShortestName = 3;
    private const int ShortestInScope = 4;

    /// <summary>The key, or null where the name is too short.</summary>
    public static string? Of(ObservationRow row) => row switch
    {
        { Indicator: { } id } => $"i {id}",
        { Scope: null, Name.Length: >= ShortestName } => $"n {Plain(row.Name)}",
        { Scope: { } scope } when scope.Length + row.Name.Length >= ShortestInScope => $"n {Plain(row.Name)}",
        _ => null,
    };

    private static string Plain(string name) => name.Normalize(NormalizationForm.FormKC);
}
