namespace Reports.Contracts.Documents;

/// <summary>What whoever sends a document says of it: a witness of identity beside the text. Every field may be null.</summary>
public sealed record GivenIdentity
{
    /// <summary>GB/T 2260 code, six digits.</summary>
    public string? Code { get; init; }

    /// <summary>A genre of <see cref="DocumentMeta.Genre"/>.</summary>
    public string? Genre { get; init; }

    /// <summary>Period planned for, in the forms of <see cref="DocumentMeta.Plan"/>.</summary>
    public string? Plan { get; init; }
}
