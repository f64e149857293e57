namespace Reports.Text;

/// <summary>Reads the data files that are embedded in an assembly: a row a line, comments after #.</summary>
public static class EmbeddedLines
{
    /// <summary>The lines of a file that are neither empty nor comments.</summary>
    /// <param name="owner">A type of the assembly.</param>
    /// <param name="resource">The file's full name within it.</param>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static IEnumerable<string> Of(Type owner, string resource)
    {
        using var stream = owner.Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"{resource} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
