using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Api.Data;

/// <summary>
/// A mention of a named thing with the report and document it stands in. <paramref name="EntityCode"/> is the code of a place that is
/// mentioned; <paramref name="Code"/> and <paramref name="Place"/> are the report's. Offsets as in <see cref="ObservationItem"/>.
/// </summary>
public sealed record EntityItem(
    string Document,
    int N,
    string Report,
    string Title,
    string? Code,
    string? Place,
    string? Level,
    string Genre,
    int? Year,
    string Type,
    string Text,
    string? EntityCode,
    int Passage,
    int Start,
    int End,
    string Url)
{
    public static EntityItem Of(EntityView view)
    {
        var (source, row) = (view.Source, view.Row);
        return new EntityItem(
            source.Document,
            row.N,
            source.Report,
            source.Title,
            source.Code,
            source.Place,
            source.Level,
            source.Genre,
            source.Year,
            row.Type,
            row.Text,
            row.Code,
            row.Passage,
            row.Start,
            row.End,
            PassageAddress.Of(source.Document, row.Passage));
    }
}

/// <summary>A named thing: how often it is mentioned, and in how many documents.</summary>
public sealed record EntityCountItem(string Type, string Text, long Mentions, long Documents)
{
    public static EntityCountItem Of(EntityCount count) => new(count.Type, count.Text, count.Mentions, count.Documents);
}
