namespace Reports.Contracts.Documents;

/// <summary>
/// A mention of a named thing in a report: its type (<c>place</c>, <c>organization</c>, <c>project</c>, <c>policy</c>, <c>honour</c>,
/// <c>event</c>, <c>person</c>), its text without quotation marks around the whole, its span in UTF-16 code units, end exclusive, and for
/// a place that has one its code of GB/T 2260.
/// </summary>
public sealed record EntityMention(string Type, string Text, int Start, int End, string? Code = null);

/// <summary>A term of the report's own glossary (名词解释) with its definition, and the span of both.</summary>
public sealed record GlossaryTerm(string Term, string Definition, int Start, int End);
