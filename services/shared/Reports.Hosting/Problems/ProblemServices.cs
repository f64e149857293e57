using Microsoft.AspNetCore.Builder;

namespace Reports.Hosting.Problems;

/// <summary>Answers every error of a host, its own and the framework's, as a problem of the catalogue.</summary>
public static class ProblemServices
{
    /// <summary>Comes first in the pipeline, so that nothing escapes it.</summary>
    public static IApplicationBuilder UseProblemAnswers(this IApplicationBuilder app) =>
        app.UseMiddleware<ProblemAnswers>().UseMiddleware<ReadableQuery>();
}
