using Reports.Parse.Characters;

namespace Reports.Parse.Identity;

/// <summary>What one source says of a field, and the span of the clean text that says so, if the text does.</summary>
internal sealed record Witness<T>(T Value, string Source, TextSpan? Span = null, bool Garbled = false)
{
    public Witness<TOther> As<TOther>(TOther value) => new(value, Source, Span, Garbled);
}
