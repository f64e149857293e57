using Reports.Contracts.Documents;
using Reports.Text.Formats;

namespace Reports.Parse.Detect;

/// <summary>Compares what the name says with what the bytes are.</summary>
internal static class ExtensionCheck
{
    /// <summary>A warning where the extension names another format; null where it agrees, is none or says nothing.</summary>
    public static Notice? Compare(string name, ContentFormat found)
    {
        var said = Path.GetExtension(name).TrimStart('.').ToLowerInvariant();
        return said.Length is 0 or > 8 || !said.All(char.IsAsciiLetterOrDigit) || Agrees(said, found)
            ? null
            : new Notice("extension_mismatch", SentenceValues.Of(("said", said), ("found", found.Word())));
    }

    // Markdown is plain text with marks, so the two never contradict each other.
    private static bool Agrees(string said, ContentFormat found) => found switch
    {
        ContentFormat.Text or ContentFormat.Markdown => Has(ContentFormat.Text, said) || Has(ContentFormat.Markdown, said),
        _ => Has(found, said),
    };

    private static bool Has(ContentFormat format, string extension) => format.Row().Extensions.Contains(extension);
}
