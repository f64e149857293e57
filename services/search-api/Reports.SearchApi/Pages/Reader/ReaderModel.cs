using Microsoft.AspNetCore.WebUtilities;
using Reports.Contracts.Documents;
using Reports.SearchApi.Reading.Changes;
using Reports.Storage.Ledger;

namespace Reports.SearchApi.Pages.Reader;

/// <summary>A document to read. Without text (not parsed, refused, withdrawn) there are no passages.</summary>
public sealed record ReaderModel(
    DocumentView Document,
    DocumentMeta? Meta,
    IReadOnlyList<OutlineLink> Outline,
    IReadOnlyList<ReaderPassage> Passages,
    string? Query,
    int? Open,
    Stretch? Stretch = null)
{
    public string Title => Meta?.Title ?? Document.Name;

    /// <summary>What is wrong with the text, with what was found; empty without text.</summary>
    public IReadOnlyList<QualityFlag> Quality { get; init; } = [];

    public TextEncodingDecision? Encoding { get; init; }

    /// <summary>What was repaired on the way to the text, by kind.</summary>
    public IReadOnlyList<RepairGroup> Repairs { get; init; } = [];

    /// <summary>The figures and promises of the text, in order.</summary>
    public IReadOnlyList<Observation> Observations { get; init; } = [];

    /// <summary>Where passages begin, in order.</summary>
    public IReadOnlyList<int> PassageStarts { get; init; } = [];

    /// <summary>True if repairs are marked in the text.</summary>
    public bool ShowsRepairs { get; init; }

    /// <summary>What anchors begin with where several texts stand on one page.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The anchor of a repair's mark.</summary>
    public string AnchorOf(TextChange change) => $"{Prefix}r{change.N}";

    /// <summary>Where the passage of a repair is shown beside the original.</summary>
    public string SourceOf(TextChange change) => $"/documents/{Document.Id}/source?p={change.Passage}#c{change.N}";

    /// <summary>The number of the passage that an observation begins in.</summary>
    public int PassageOf(Observation observation) => Math.Max(0, PassageStarts.Count(start => start <= observation.Start) - 1);

    /// <summary>The address of a passage of this text, with what is marked in it.</summary>
    public string Address(int? passage, bool? repairs = null)
    {
        KeyValuePair<string, string?>[] query =
        [
            new("p", passage?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            new("q", Query),
            new("repairs", repairs ?? ShowsRepairs ? "1" : null),
        ];
        return QueryHelpers.AddQueryString("/documents/" + Document.Id, query.Where(p => p.Value is not null));
    }
}
