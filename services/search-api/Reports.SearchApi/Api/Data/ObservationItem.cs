using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Api.Data;

/// <summary>
/// A quantitative statement with the report and document it stands in. <paramref name="Code"/> and <paramref name="Place"/> are the
/// report's; <paramref name="Year"/> is its plan year. <paramref name="Start"/> and <paramref name="End"/> are UTF-16 code units into the
/// document's text, end exclusive; <paramref name="Url"/> opens the page at the passage.
/// </summary>
public sealed record ObservationItem(
    string Document,
    int N,
    string Report,
    string Title,
    string? Code,
    string? Place,
    string? Level,
    string Genre,
    int? Year,
    string? Indicator,
    string Name,
    string Measure,
    double? Value,
    double? ValueHigh,
    string Unit,
    string Qualifier,
    string? Tone,
    string Role,
    string? Period,
    string? Scope,
    double? BaseValue,
    string? BaseUnit,
    string Zone,
    IReadOnlyList<string> Flags,
    string Sentence,
    int Passage,
    int Start,
    int End,
    string Url)
{
    public static ObservationItem Of(ObservationView view)
    {
        var (source, row) = (view.Source, view.Row);
        return new ObservationItem(
            source.Document,
            row.N,
            source.Report,
            source.Title,
            source.Code,
            source.Place,
            source.Level,
            source.Genre,
            source.Year,
            row.Indicator,
            row.Name,
            row.Measure,
            row.Value,
            row.ValueHigh,
            row.Unit,
            row.Qualifier,
            row.Tone,
            row.Role,
            row.Period,
            row.Scope,
            row.BaseValue,
            row.BaseUnit,
            row.Zone,
            view.Flags,
            row.Sentence,
            row.Passage,
            row.Start,
            row.End,
            PassageAddress.Of(source.Document, row.Passage));
    }
}
