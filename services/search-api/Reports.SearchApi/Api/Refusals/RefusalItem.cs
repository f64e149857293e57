using Reports.Contracts.Problems;
using Reports.Storage.Refusing;

namespace Reports.SearchApi.Api.Refusals;

/// <summary>A file that the door refused.</summary>
/// <param name="Name">Its name; of an entry of an archive <c>archive.zip/inner/name.txt</c>.</param>
/// <param name="Kind"><c>upload</c>, <c>archive</c>, <c>folder</c> or <c>source</c>.</param>
/// <param name="Place">Name, path or address that it came from.</param>
/// <param name="Source">Id of the source that was visited.</param>
/// <param name="Size">In bytes; null where it was refused before all of it was read.</param>
/// <param name="Refusal">Why, in the caller's language.</param>
/// <param name="Times">How often it was refused from this place for this reason.</param>
/// <param name="FirstAt">The first time.</param>
/// <param name="At">The last time.</param>
public sealed record RefusalItem(
    string Name, string Kind, string Place, string? Source, long? Size, RefusalReason Refusal, long Times, DateTimeOffset FirstAt, DateTimeOffset At)
{
    internal static RefusalItem Of(Refusal refusal, Language language)
    {
        var (file, problem) = (refusal.File, refusal.File.Problem);
        var reason = new RefusalReason(problem.Code, ProblemCatalogue.Get(problem.Code).Detail(language, problem.Arguments));
        return new RefusalItem(file.Name, file.Origin.Kind, file.Origin.Place, file.Origin.SourceId, file.Size, reason, refusal.Times, refusal.FirstAt, refusal.At);
    }
}

/// <summary>The code of why, and its sentence.</summary>
public sealed record RefusalReason(string Code, string Message);
