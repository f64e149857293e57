namespace Reports.SearchApi.Reading.Changes;

/// <summary>
/// A piece of a text beside its original: kept in both (no change), or a change, whose <paramref name="Text"/> is what the clean text has
/// there.
/// </summary>
public sealed record TextPiece(string Text, TextChange? Change);
