using Reports.Text.Formats;

namespace Reports.SearchApi.Pages.Shared;

/// <summary>The short word of a format, such as <c>docx</c>, where there is one for the media type.</summary>
public static class FormatName
{
    public static string Of(string mediaType) => DocumentFormats.All.FirstOrDefault(f => f.MediaType == mediaType)?.Word ?? mediaType;
}
