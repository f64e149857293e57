namespace Reports.Acceptance.Tests.Files;

/// <summary>A file that makes trouble, and what must become of it.</summary>
/// <param name="What">Row of the catalogue of bad inputs, and the case.</param>
/// <param name="Part">The part of the upload.</param>
/// <param name="Expected">What must become of it.</param>
internal sealed record BadFile(string What, Part Part, Outcome Expected);

/// <summary>What must become of an upload.</summary>
internal abstract record Outcome
{
    /// <summary>Refused before anything is kept.</summary>
    public sealed record Refused(int Status, string Code) : Outcome;

    /// <summary>Taken in, then ended with a code.</summary>
    public sealed record Rejected(string Code) : Outcome;

    /// <summary>Found, under this name, with this text (null: whatever it is) and these warnings.</summary>
    public sealed record Indexed(string Name, string? Text, params string[] Warnings) : Outcome;
}
