namespace Reports.Storage.Refusing;

/// <summary>A refused file as it is remembered: how often it was refused from the same place for the same reason, and when first and last.</summary>
/// <param name="Number">Grows with the time of the last refusal.</param>
/// <param name="File">The file as it was the last time.</param>
/// <param name="Times">How often.</param>
/// <param name="FirstAt">The first time.</param>
/// <param name="At">The last time.</param>
public sealed record Refusal(long Number, RefusedFile File, long Times, DateTimeOffset FirstAt, DateTimeOffset At);

/// <summary>Which refusals to list; null or empty: all. <paramref name="Q"/> is a part of the name or the place.</summary>
public sealed record RefusalFilter(string? Code = null, string? Q = null);

/// <summary>A page of refusals and the cursor of the next, or null.</summary>
public sealed record RefusalPage(IReadOnlyList<Refusal> Items, string? Next);
