using System.Text;

namespace Reports.Contracts.Problems;

/// <summary>Languages that sentences for people are written in.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English = 0,

    /// <summary>Chinese.</summary>
    Chinese = 1,
}

/// <summary>
/// One kind of problem: a stable code, the HTTP status it has when it answers a request, and a short title and a sentence
/// in both languages. Sentences may hold placeholders such as <c>{limit}</c>.
/// </summary>
public sealed record Problem(string Code, int Status, string TitleEn, string TitleZh, string DetailEn, string DetailZh)
{
    /// <summary>The title in the given language.</summary>
    public string Title(Language language) => language == Language.Chinese ? TitleZh : TitleEn;

    /// <summary>The sentence in the given language with its placeholders filled; one that has no value stays as it is.</summary>
    public string Detail(Language language, IReadOnlyDictionary<string, string>? arguments = null)
    {
        var sentence = language == Language.Chinese ? DetailZh : DetailEn;
        if (arguments is null or { Count: 0 })
        {
            return sentence;
        }

        var filled = new StringBuilder(sentence);
        foreach (var (name, value) in arguments)
        {
            filled.Replace("{" + name + "}", value);
        }

        return filled.ToString();
    }
}
