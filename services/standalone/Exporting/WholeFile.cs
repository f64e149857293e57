namespace Reports.Standalone.Exporting;

/// <summary>Writes a file that is there whole or not at all: beside it first, then in its place.</summary>
internal static class WholeFile
{
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        var beside = $"{path}.part";
        try
        {
            await using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 64 * 1024, useAsync: true))
            {
                await write(file);
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
