using Reports.Text.Formats;

namespace Reports.SearchApi.Pages.Intake;

/// <summary>What can be uploaded here: the formats that are read, and those that are known and not read.</summary>
public sealed record IntakeModel(IReadOnlyList<DocumentFormat> Read, IReadOnlyList<DocumentFormat> NotRead)
{
    public static IntakeModel Here { get; } = new([.. DocumentFormats.All.Where(f => f.IsAvailable)], [.. DocumentFormats.All.Where(f => !f.IsAvailable)]);

    /// <summary>What the browser's dialogue offers; the bytes decide all the same.</summary>
    public string Accept => string.Join(',', Read.SelectMany(f => f.Extensions).Append("zip").Select(extension => "." + extension));
}
