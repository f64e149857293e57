using Reports.Contracts.Documents;
using Reports.Text.Formats;

namespace Reports.Parse.Extract;

/// <summary>The notice that a file ends early and was read as far as it goes.</summary>
internal static class IncompleteFile
{
    public static Notice Of(ContentFormat format) => new("incomplete_file", SentenceValues.Of(("format", format.Word())));
}
