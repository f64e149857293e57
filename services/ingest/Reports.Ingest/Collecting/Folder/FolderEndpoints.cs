using Microsoft.AspNetCore.Http;
using Reports.Ingest.Documents;
using Reports.Storage.Collecting;

namespace Reports.Ingest.Collecting.Folder;

/// <summary><c>GET /api/folders/files</c>: what became of the files of watched folders, newest first.</summary>
internal static class FolderEndpoints
{
    private const int Most = 100;

    public static async Task<IResult> FilesAsync(HttpContext context, ICollectionReader reader, bool? refused)
    {
        var language = RequestLanguage.Of(context);
        var files = await reader.FilesAsync(Most, refused ?? false, context.RequestAborted);
        return DocumentJson.Answer(
            new FolderFileList([.. files.Select(f => new FolderFileAnswer(f.File.Path, f.File.Size, f.At, f.DocumentId, f.Problem is null ? null : NoticeView.Of(f.Problem, language)))]));
    }
}

/// <summary>Files of watched folders.</summary>
public sealed record FolderFileList(IReadOnlyList<FolderFileAnswer> Items);

/// <summary>A file of a watched folder, or a refused entry of an archive in it: the document, or why it was refused.</summary>
public sealed record FolderFileAnswer(string Path, long Size, DateTimeOffset At, string? Document, NoticeView? Refusal);
