using Reports.Contracts.Documents;

namespace Reports.SearchApi.Reading.Changes;

/// <summary>
/// Tells which repair changed a place. Most repairs are logged change by change and lie in one place each: the widest of them counts.
/// Those that are logged as a whole are told by the characters that went.
/// </summary>
internal sealed class RepairKinds(IReadOnlyList<Repair> repairs)
{
    private const string Other = "other";
    private readonly Repair[] _each = [.. repairs.Where(r => r.Count == 1).OrderBy(r => r.Start).ThenBy(r => r.End)];
    private readonly Repair[] _whole = [.. repairs.Where(r => r.Count > 1)];
    private int _at;

    /// <summary>The kind of the change of <c>[start, end)</c> of the extracted text; asked for from left to right.</summary>
    public string Of(int start, int end, string dropped, bool opensLine)
    {
        while (_at < _each.Length && _each[_at].Start < start)
        {
            _at++;
        }

        Repair? widest = null;
        for (; _at < _each.Length && _each[_at] is var repair && (repair.Start < end || (repair.Start == end && repair.End == end)); _at++)
        {
            widest = widest is null || Length(repair) >= Length(widest) ? repair : widest;
        }

        return widest?.Kind ?? OfWhole(start, end, Guess(dropped, opensLine));
    }

    private static int Length(Repair repair) => repair.End - repair.Start;

    private static string Guess(string dropped, bool opensLine) => dropped switch
    {
        "" => Other,
        _ when !string.IsNullOrWhiteSpace(dropped) => "control_characters",
        _ when dropped.Contains('\n', StringComparison.Ordinal) => "blank_lines",
        _ when dropped.AsSpan().ContainsAny("\r\v\f\u0085\u2028\u2029") => "line_ends",
        _ => opensLine ? "indents" : "trailing_spaces",
    };

    private string OfWhole(int start, int end, string guess)
    {
        var over = Array.FindAll(_whole, r => r.Start <= start && r.End >= end);
        return Array.Exists(over, r => r.Kind == guess) || over.Length == 0 ? guess : over[^1].Kind;
    }
}
