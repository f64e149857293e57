namespace Reports.Parse.Isolation;

/// <summary>The parser threw in its child process: a fault of ours or of the machine. <paramref name="kind"/> names the exception.</summary>
public sealed class ParserFailedException(string kind, string detail) : Exception($"{kind}: {detail}")
{
    /// <summary>Name of the exception that was thrown, such as <c>IOException</c>.</summary>
    public string Kind { get; } = kind;
}
