using Reports.SearchApi.Reading.Series;
using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Reading.Targets;

/// <summary>
/// A target and what became of it: the period it is for, the statement of its outcome if there is one, and the judgement.
/// </summary>
public sealed record TargetPair(ObservationView Target, Period Period, ObservationView? Outcome, Judgement Judgement);

/// <summary>
/// The status of a target and why. <paramref name="Difference"/> is how far the outcome lies above the target (below, if negative), and
/// <paramref name="Tolerance"/> what a word such as 左右 allows, both in the unit in which the two compare; null where they do not.
/// </summary>
public sealed record Judgement(TargetStatus Status, TargetReason Reason, double? Difference = null, double? Tolerance = null);
