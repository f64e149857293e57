using Reports.Contracts.Problems;

namespace Reports.Standalone.Importing;

/// <summary>Problems as a terminal shows them: in both languages.</summary>
internal static class Sentences
{
    public static string Both(string code, IReadOnlyDictionary<string, string>? arguments)
    {
        var problem = ProblemCatalogue.Get(code);
        return $"{problem.Detail(Language.Chinese, arguments)} {problem.Detail(Language.English, arguments)}";
    }
}
