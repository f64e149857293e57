using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Reports.Contracts.Documents;
using Reports.Contracts.Problems;
using Reports.SearchApi.Reading.Targets;
using Reports.Storage.Catalogue.Reading;
using Reports.Text.Formats;

namespace Reports.SearchApi.Wording;

/// <summary>The words of the pages in one language, read from <c>zh.json</c> and <c>en.json</c> beside this file.</summary>
public sealed class Words
{
    private const string FlagKey = "flag.";
    private static readonly Words Chinese = new(Language.Chinese, "zh.json");
    private static readonly Words English = new(Language.English, "en.json");
    private readonly FrozenDictionary<string, string> _words;

    private Words(Language language, string resource)
    {
        using var stream = typeof(Words).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded.");
        Language = language;
        _words = (JsonSerializer.Deserialize<Dictionary<string, string>>(stream) ?? []).ToFrozenDictionary(StringComparer.Ordinal);
        Flags = [.. _words.Keys.Where(k => k.StartsWith(FlagKey, StringComparison.Ordinal)).Select(k => k[FlagKey.Length..]).Where(k => !k.Contains('.', StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    public Language Language { get; }

    public string Tag => Language.Tag();

    /// <summary>All keys.</summary>
    public IEnumerable<string> Keys => _words.Keys;

    /// <summary>The codes of all flags that have a name, in order.</summary>
    public IReadOnlyList<string> Flags { get; }

    /// <summary>The word under a key.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public string this[string key] => _words[key];

    public static Words Of(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>The sentence under a key with its places filled.</summary>
    public string Say(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>The name of a value such as <c>genre.other</c>; for one that has none, the value itself.</summary>
    public string Name(string kind, string value) => _words.GetValueOrDefault($"{kind}.{value}", value);

    /// <summary>The name of a state.</summary>
    public string Name(DocumentState state) => this["state." + Wire(state)];

    /// <summary>The sentence of a notice.</summary>
    public string Sentence(Notice notice) => ProblemCatalogue.Get(notice.Code).Detail(Language, notice.Arguments);

    /// <summary>The short name of a problem.</summary>
    public string Title(string code) => ProblemCatalogue.Get(code).Title(Language);

    /// <summary>What a format needs before its files can be read.</summary>
    public string Need(FormatNeed need) => this["format.needs." + need.ToString().ToLowerInvariant()];

    /// <summary>Words one after the other, as this language sets them apart.</summary>
    public string Join(IEnumerable<string> words) => string.Join(this["list.comma"], words);

    /// <summary>The outward word of a state.</summary>
    public static string Wire(DocumentState state) => state.ToString().ToLowerInvariant();

    /// <summary>The outward word of what became of a target.</summary>
    public static string Wire(TargetStatus status) => Snake(status.ToString());

    /// <summary>The outward word of why.</summary>
    public static string Wire(TargetReason reason) => Snake(reason.ToString());

    /// <summary>The outward word of how a report stands.</summary>
    public static string Wire(ReportState state) => state.ToString().ToLowerInvariant();

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
