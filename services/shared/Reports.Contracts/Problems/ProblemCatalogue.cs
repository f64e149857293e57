using System.Collections.Frozen;
using System.Text.Json;

namespace Reports.Contracts.Problems;

/// <summary>Every problem that people or programs are told of, read from <c>problems.json</c> beside this file.</summary>
public static class ProblemCatalogue
{
    private static readonly FrozenDictionary<string, Problem> ByCode = Load();

    /// <summary>All problems, sorted by code.</summary>
    public static IReadOnlyList<Problem> All { get; } = [.. ByCode.Values.OrderBy(p => p.Code, StringComparer.Ordinal)];

    /// <summary>The problem with this code; for an unknown code one that says so and keeps the code.</summary>
    public static Problem Get(string code) =>
        ByCode.TryGetValue(code, out var problem) ? problem : ByCode["internal_error"] with { Code = code };

    private static FrozenDictionary<string, Problem> Load()
    {
        using var stream = typeof(ProblemCatalogue).Assembly.GetManifestResourceStream("problems.json")
            ?? throw new InvalidOperationException("problems.json is not embedded.");
        var problems = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(stream) ?? [];
        return problems.ToFrozenDictionary(p => p.Key, p => Read(p.Key, p.Value), StringComparer.Ordinal);
    }

    private static Problem Read(string code, JsonElement entry)
    {
        string Word(string field, string language) => entry.GetProperty(field).GetProperty(language).GetString()!;
        return new Problem(code, entry.GetProperty("status").GetInt32(), Word("title", "en"), Word("title", "zh"), Word("detail", "en"), Word("detail", "zh"));
    }
}
