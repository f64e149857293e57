using System.Text.Json;
using Microsoft.Extensions.Logging;
using Reports.Contracts.Problems;
using Reports.Ingest.Documents;
using Reports.Storage.Collecting;

namespace Reports.Ingest.Collecting.Sources;

/// <summary>
/// The file of sources: an array of them in JSON. It is read at the start and whenever it has changed; one that cannot be used
/// changes nothing.
/// </summary>
internal sealed partial class SourceFile(string path, SourceRegistry registry, ILogger<SourceFile> log)
{
    private DateTime? _read;

    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        var written = File.Exists(path) ? File.GetLastWriteTimeUtc(path) : (DateTime?)null;
        if (written == _read)
        {
            return;
        }

        try
        {
            var sources = written is null ? [] : await SourcesAsync(cancellationToken);
            await registry.ReplaceFileAsync(sources, cancellationToken);
            LogRead(sources.Count, path);
        }
        catch (Exception e) when (e is JsonException or ProblemException or IOException or UnauthorizedAccessException)
        {
            LogUnusable(path, e is ProblemException p ? ProblemCatalogue.Get(p.Code).Detail(Language.English, p.Arguments) : e.Message);
        }

        _read = written;
    }

    private async Task<IReadOnlyList<SourceDefinition>> SourcesAsync(CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        var inputs = await JsonSerializer.DeserializeAsync<List<SourceInput>>(file, DocumentJson.Options, cancellationToken) ?? [];
        var sources = inputs.ConvertAll(input => input.Check());
        return sources.GroupBy(s => s.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw ProblemException.With("source_exists", "id", twice.Key)
            : sources;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} sources stand in {Path}.")]
    private partial void LogRead(int count, string path);

    [LoggerMessage(Level = LogLevel.Error, Message = "The sources of {Path} cannot be used; those of before stay: {Reason}")]
    private partial void LogUnusable(string path, string reason);
}
