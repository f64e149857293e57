namespace Reports.Contracts.Problems;

/// <summary>A request that is answered with a problem of the catalogue.</summary>
public sealed class ProblemException(string code, IReadOnlyDictionary<string, string>? arguments = null, Exception? inner = null)
    : Exception(code, inner)
{
    /// <summary>Code of <see cref="ProblemCatalogue"/>.</summary>
    public string Code { get; } = code;

    /// <summary>Values for the placeholders of the problem's sentence.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; } = arguments ?? new Dictionary<string, string>(StringComparer.Ordinal);
}
