namespace Reports.Parse;

/// <summary>Ends the pipeline from within a step: the file is at fault. Never leaves <see cref="ReportParser"/>.</summary>
internal sealed class RejectedException(string code, params (string Name, string Value)[] arguments) : Exception(code)
{
    public string Code { get; } = code;

    public IReadOnlyDictionary<string, string> Arguments { get; } = arguments.ToDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal);
}
