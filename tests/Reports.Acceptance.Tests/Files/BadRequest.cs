namespace Reports.Acceptance.Tests.Files;

/// <summary>A request that makes trouble, byte by byte, and how it must be answered.</summary>
/// <param name="What">Row of the catalogue of bad inputs, and the case.</param>
/// <param name="Headers">Headers of the request.</param>
/// <param name="Body">The body in pieces, made as they are sent.</param>
/// <param name="Statuses">Statuses that are right; 0 stands for a connection that the server closes without a word.</param>
/// <param name="Code">Code of the problem, where there is an answer.</param>
internal sealed record BadRequest(string What, string[] Headers, IEnumerable<byte[]> Body, int[] Statuses, string Code)
{
    /// <summary>Whether the sender then says that nothing more will come.</summary>
    public bool BreaksOff { get; init; }

    /// <summary>Time between two pieces.</summary>
    public TimeSpan Pause { get; init; }

    /// <summary>Most bytes that the server may take before it refuses.</summary>
    public long MostTaken { get; init; } = long.MaxValue;
}
