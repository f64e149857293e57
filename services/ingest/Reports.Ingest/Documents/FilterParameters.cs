using System.ComponentModel;
using Reports.Contracts.Documents;
using Reports.Contracts.Problems;
using Reports.Storage.Ledger;

namespace Reports.Ingest.Documents;

/// <summary>Which documents a request is about, as its query string says.</summary>
public sealed record FilterParameters(
    [property: Description("received, parsed, indexed, rejected, failed or withdrawn")] string? State,
    [property: Description("GB/T 2260 code; takes in the places under it")] string? Code,
    [property: Description("A part of the place's full name")] string? Place,
    int? Year,
    string? Genre,
    string? Flag,
    [property: Description("A part of the name")] string? Q)
{
    /// <summary>The filter that they ask for.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>.</exception>
    internal DocumentFilter Read() => new(StateOf(State), NullIfEmpty(Code), Year, NullIfEmpty(Genre), NullIfEmpty(Flag), NullIfEmpty(Q), NullIfEmpty(Place));

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static DocumentState? StateOf(string? word)
    {
        if (string.IsNullOrEmpty(word))
        {
            return null;
        }

        return Enum.GetNames<DocumentState>().Contains(word, StringComparer.OrdinalIgnoreCase)
            ? Enum.Parse<DocumentState>(word, ignoreCase: true)
            : throw BadParameter.Of("state", word, "received, parsed, indexed, rejected, failed, withdrawn");
    }
}
