using Microsoft.AspNetCore.Http;
using Reports.Contracts.Documents;
using Reports.Contracts.Problems;

namespace Reports.Ingest.Documents;

/// <summary>A problem inside an answer: the members of problem details.</summary>
public sealed record ProblemView(string Code, int Status, string Title, string Detail)
{
    public static ProblemView Of(ProblemException exception, HttpContext context)
    {
        var (problem, language) = (ProblemCatalogue.Get(exception.Code), RequestLanguage.Of(context));
        return new ProblemView(problem.Code, problem.Status, problem.Title(language), problem.Detail(language, exception.Arguments));
    }
}

/// <summary>A code with its sentence in the caller's language.</summary>
public sealed record NoticeView(string Code, string Message)
{
    public static NoticeView Of(Notice notice, Language language) =>
        new(notice.Code, ProblemCatalogue.Get(notice.Code).Detail(language, notice.Arguments));
}
