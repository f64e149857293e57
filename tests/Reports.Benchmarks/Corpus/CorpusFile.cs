namespace Reports.Benchmarks.Corpus;

/// <summary>What became of one file.</summary>
/// <param name="Folder">The folder it lay in, below the root.</param>
/// <param name="Name">Its name.</param>
/// <param name="State">The document's state.</param>
/// <param name="Refusal">Code of the rejection or failure.</param>
/// <param name="Format">The last part of the media type.</param>
/// <param name="Genre">As read.</param>
/// <param name="Code">As read.</param>
/// <param name="Plan">As read.</param>
/// <param name="Role">What it is to its report.</param>
/// <param name="Notes">Codes of its flags and warnings.</param>
internal sealed record CorpusFile(
    string Folder, string Name, string State, string? Refusal, string? Format, string? Genre, string? Code, string? Plan, string? Role, IReadOnlyList<string> Notes)
{
    /// <summary>In, in with a warning and why, refused and why, or failed.</summary>
    public string Outcome => State switch
    {
        "indexed" => Notes.Count > 0 ? "in with warnings" : "in",
        "rejected" => "refused",
        _ => State,
    };
}
