using Reports.Text;

namespace Reports.Parse.Entities.Words;

/// <summary>The embedded word lists; the README beside them tells their columns and sources.</summary>
internal static class DataFile
{
    /// <summary>The rows of a table, cell by cell; lines that begin with # are comments.</summary>
    public static IEnumerable<string[]> Rows(string name) => Lines(name).Select(line => line.Split('\t'));

    /// <summary>The words of a list, parted by blanks.</summary>
    public static IEnumerable<string> Words(string name) => Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Lines(string name) => EmbeddedLines.Of(typeof(DataFile), "Reports.Parse.Entities.Data." + name);
}
