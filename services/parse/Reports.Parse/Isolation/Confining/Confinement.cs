namespace Reports.Parse.Isolation.Confining;

/// <summary>How a child is confined on this machine, beside the limits that its parent keeps.</summary>
/// <param name="OwnGroup">It leads a process group of its own, so whatever it started ends with it.</param>
/// <param name="NoNetwork">The kernel refuses it every socket.</param>
/// <param name="WhyNetwork">Why it has the network all the same.</param>
/// <param name="ResourceLimits">The kernel bounds its processor time, memory, open files and the size of files it writes.</param>
public sealed record Confinement(bool OwnGroup, bool NoNetwork, string? WhyNetwork = null, bool ResourceLimits = false);
