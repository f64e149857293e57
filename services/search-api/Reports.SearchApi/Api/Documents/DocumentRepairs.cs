using Reports.Contracts.Documents;

namespace Reports.SearchApi.Api.Documents;

/// <summary>
/// What was decided and repaired on the way from a file to its clean text. <paramref name="Encoding"/> is null for formats that state
/// their own; <paramref name="Kinds"/> counts the repairs of the whole text; <paramref name="Items"/> is a page of the places where the
/// clean text differs from the extracted one, in order.
/// </summary>
public sealed record DocumentRepairs(string Id, TextEncodingDecision? Encoding, IReadOnlyList<RepairCount> Kinds, IReadOnlyList<RepairItem> Items, string? Next);

/// <summary>How often a kind of repair was done.</summary>
public sealed record RepairCount(string Kind, int Count);

/// <summary>
/// A place where the clean text differs: <c>[start, end)</c> of the clean text, which is <paramref name="Text"/>, stands where the extracted
/// text has <paramref name="Original"/> from <paramref name="Source"/> on. Either may be empty. Offsets are UTF-16 code units.
/// </summary>
public sealed record RepairItem(int N, string Kind, int Start, int End, string Text, int Source, string Original, int Passage, string Url);
