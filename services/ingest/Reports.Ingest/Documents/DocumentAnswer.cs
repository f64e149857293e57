using Reports.Contracts.Documents;
using Reports.Contracts.Problems;
using Reports.Storage.Ledger;

namespace Reports.Ingest.Documents;

/// <summary>A document as <c>GET /api/documents/{id}</c> answers it.</summary>
public sealed record DocumentAnswer
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>In bytes.</summary>
    public required long Size { get; init; }

    public string? MediaType { get; init; }

    /// <summary>Name of the encoding that was decided; null for formats that state their own.</summary>
    public string? Encoding { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required DocumentState State { get; init; }

    public required IReadOnlyList<DocumentStep> Steps { get; init; }

    public required IReadOnlyList<NoticeView> Warnings { get; init; }

    /// <summary>Why it was rejected, or null.</summary>
    public NoticeView? Rejection { get; init; }

    /// <summary>Why it failed on our side, or null.</summary>
    public NoticeView? Failure { get; init; }

    /// <summary>Id of the report that it is a copy of; null until it is indexed.</summary>
    public string? Report { get; init; }

    /// <summary>What it is to its report: <c>preferred</c>, <c>copy</c> or <c>part</c>; null until it is indexed.</summary>
    public string? Role { get; init; }

    /// <summary>The other documents of its report; null in lists.</summary>
    public IReadOnlyList<CopyAnswer>? Copies { get; init; }

    public DocumentMeta? Meta { get; init; }

    public required IReadOnlyList<string> Flags { get; init; }

    /// <summary>Where it came from, first origin first; empty in lists.</summary>
    public IReadOnlyList<ProvenanceView> Provenance { get; init; } = [];

    public static DocumentAnswer Of(DocumentView view, Language language)
    {
        var problem = view.Problem is null ? null : NoticeView.Of(view.Problem, language);
        return new DocumentAnswer
        {
            Id = view.Id,
            Name = view.Name,
            Size = view.Size,
            MediaType = view.MediaType,
            Encoding = view.Encoding,
            ReceivedAt = view.ReceivedAt,
            State = view.State,
            Steps = view.Steps,
            Warnings = [.. view.Warnings.Select(w => NoticeView.Of(w, language))],
            Rejection = view.State == DocumentState.Rejected ? problem : null,
            Failure = view.State == DocumentState.Failed ? problem : null,
            Report = view.Report,
            Role = view.Role,
            Meta = view.Meta,
            Flags = view.Flags,
            Provenance = [.. view.Provenance.Select(ProvenanceView.Of)],
        };
    }
}

/// <summary>Another document of the same report: its role there, why, and how much it has in common with the one it is compared with.</summary>
public sealed record CopyAnswer(string Id, string Name, string Role, int? Part, string Reason, double? Score, string Url);

/// <summary>A page of documents, newest first.</summary>
public sealed record DocumentList(IReadOnlyList<DocumentAnswer> Items, string? Next);
