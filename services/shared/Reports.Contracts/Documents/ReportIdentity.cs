namespace Reports.Contracts.Documents;

/// <summary>What makes several documents copies of one report: jurisdiction × genre × plan period.</summary>
public static class ReportIdentity
{
    /// <summary>
    /// Id of the report that a document belongs to: <c>code-genre-plan</c>, such as <c>150100-government_work_report-2024</c>.
    /// A document that leaves one of the three open, or that is no report of a known genre, is a report of its own.
    /// </summary>
    public static string Of(DocumentMeta meta, string documentId) =>
        meta is { Code: { } code, Plan: { } plan } && meta.Genre != "other" ? $"{code}-{meta.Genre}-{plan}" : documentId;
}
