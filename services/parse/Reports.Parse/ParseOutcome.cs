using Reports.Contracts.Documents;

namespace Reports.Parse;

/// <summary>What became of a file: a document, or a refusal that is the file's fault and final.</summary>
public abstract record ParseOutcome
{
    private ParseOutcome()
    {
    }

    /// <summary>The file was read.</summary>
    public sealed record Parsed(ParsedDocument Document) : ParseOutcome;

    /// <summary>The file cannot be read; <paramref name="Code"/> is one of the problem catalogue, with the values for its sentence.</summary>
    public sealed record Rejected(string Code, IReadOnlyDictionary<string, string> Arguments) : ParseOutcome;
}
