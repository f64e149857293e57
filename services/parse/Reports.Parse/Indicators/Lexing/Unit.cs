namespace Reports.Parse.Indicators.Lexing;

/// <summary>A unit: its kind, the base unit it converts to and the factor, and characters that, following it, make another word of it.</summary>
internal sealed record Unit(string Name, UnitKind Kind, string Base, decimal Factor, string NotBefore);
