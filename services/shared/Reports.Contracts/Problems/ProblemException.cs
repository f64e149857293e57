namespace Reports.Contracts.Problems;

/// <summary>Ends a request with a problem of the catalogue; whoever answers the request writes it in the caller's language.</summary>
public sealed class ProblemException : Exception
{
    /// <summary>Names the problem.</summary>
    /// <param name="code">Code of <see cref="ProblemCatalogue"/>.</param>
    /// <param name="arguments">Values for the placeholders of its sentence.</param>
    public ProblemException(string code, IReadOnlyDictionary<string, string>? arguments = null)
        : base(code)
    {
        Code = code;
        Arguments = arguments ?? new Dictionary<string, string>(StringComparer.Ordinal);
    }

    public string Code { get; }

    public IReadOnlyDictionary<string, string> Arguments { get; }

    /// <summary>A problem whose sentence has one placeholder.</summary>
    public static ProblemException With(string code, string name, string value) =>
        new(code, new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value });
}
