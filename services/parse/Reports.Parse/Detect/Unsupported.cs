using Reports.Text.Formats;

namespace Reports.Parse.Detect;

/// <summary>The refusal of a kind of file that is not read; it names the kinds that are.</summary>
internal static class Unsupported
{
    public static RejectedException Of(string found) =>
        new("unsupported_type", ("found", found), ("supported", DocumentFormats.Supported));
}
