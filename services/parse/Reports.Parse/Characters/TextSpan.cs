namespace Reports.Parse.Characters;

/// <summary>A stretch of the clean text in UTF-16 code units, end exclusive.</summary>
internal readonly record struct TextSpan(int Start, int End);
