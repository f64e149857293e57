namespace Reports.Contracts.Problems;

/// <summary>Ends a request with a problem of the catalogue; whoever answers the request writes it in the caller's language.</summary>
public sealed class ProblemException(string code, IReadOnlyDictionary<string, string>? arguments = null, Exception? inner = null)
    : Exception(code, inner)
{
    /// <summary>Code of <see cref="ProblemCatalogue"/>.</summary>
    public string Code { get; } = code;

    /// <summary>Values for the placeholders of the problem's sentence.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; } = arguments ?? new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>A problem whose sentence has one placeholder.</summary>
    public static ProblemException With(string code, string name, string value) =>
        new(code, new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value });
}
