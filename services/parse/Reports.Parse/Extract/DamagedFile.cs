using Reports.Text.Formats;

namespace Reports.Parse.Extract;

/// <summary>The refusal of a file that is of a readable format and is broken.</summary>
internal static class DamagedFile
{
    public static RejectedException Of(ContentFormat format) =>
        format == ContentFormat.Docx ? new("damaged_docx") : new("damaged_file", ("format", format.Word()));
}
