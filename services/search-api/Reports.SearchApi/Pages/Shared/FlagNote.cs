using Reports.Contracts.Documents;
using Reports.SearchApi.Wording;

namespace Reports.SearchApi.Pages.Shared;

/// <summary>A flag of quality for people: its name, its sentence with what was found, and how sure the program is (0 to 1).</summary>
public sealed record FlagNote(string Name, string Sentence, double? Confidence = null)
{
    public static FlagNote Of(Words words, QualityFlag flag) =>
        new(words.Name("flag", flag.Code), SentenceOf(words, flag.Code, flag.Arguments), flag.Confidence);

    /// <summary>Flags that only their codes are known of, and the warnings that may say more.</summary>
    public static IReadOnlyList<FlagNote> Of(Words words, IReadOnlyList<string> flags, IReadOnlyList<Notice> warnings) =>
        [.. flags.Select(flag => new FlagNote(words.Name("flag", flag), SentenceOf(words, flag, warnings.FirstOrDefault(w => w.Code == flag)?.Arguments)))];

    private static string SentenceOf(Words words, string code, IReadOnlyDictionary<string, string>? arguments) =>
        arguments is { Count: > 0 } ? DisplayText.Clean(words.Sentence(new Notice(code, arguments))) : words.Name("flag", code + ".about");
}
