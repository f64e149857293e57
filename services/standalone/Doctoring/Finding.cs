namespace Reports.Standalone.Doctoring;

/// <summary>Whether a thing is well, missing without harm, or broken.</summary>
internal enum Verdict
{
    Well = 0,
    Absent = 1,
    Broken = 2,
}

/// <summary>What was looked at, what was found, and what it means if it is not well.</summary>
internal sealed record Finding(Verdict Verdict, string What, string Found, string? Meaning = null)
{
    public override string ToString()
    {
        var mark = Verdict switch { Verdict.Well => "ok     ", Verdict.Absent => "absent ", _ => "BROKEN " };
        return $"{mark}{What}: {Found}{(Meaning is null ? "" : " — " + Meaning)}";
    }
}
