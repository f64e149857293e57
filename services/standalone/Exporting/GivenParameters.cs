using Reports.SearchApi.Api.Data;

namespace Reports.Standalone.Exporting;

/// <summary>Filters of the command line as the parameters of the addresses, which know how to read them.</summary>
internal static class GivenParameters
{
    public static ObservationParameters Observations(IReadOnlyDictionary<string, string> given) => Common(given, new ObservationParameters
    {
        Indicator = Several(given, "indicator"),
        Name = given.GetValueOrDefault("name"),
        Period = given.GetValueOrDefault("period"),
        Role = given.GetValueOrDefault("role"),
        Measure = given.GetValueOrDefault("measure"),
        Unit = given.GetValueOrDefault("unit"),
        Zone = given.GetValueOrDefault("zone"),
        Flag = given.GetValueOrDefault("flag"),
        Flagged = given.GetValueOrDefault("flagged"),
    });

    public static SeriesParameters Series(IReadOnlyDictionary<string, string> given) => new()
    {
        Indicator = given.GetValueOrDefault("indicator"),
        Code = Several(given, "code"),
        Measure = given.GetValueOrDefault("measure"),
        Unit = given.GetValueOrDefault("unit"),
        Role = given.GetValueOrDefault("role"),
        Flagged = given.GetValueOrDefault("flagged"),
    };

    public static TargetParameters Targets(IReadOnlyDictionary<string, string> given) => Common(given, new TargetParameters
    {
        Indicator = Several(given, "indicator"),
        Name = given.GetValueOrDefault("name"),
        Status = Several(given, "status"),
    });

    public static EntityParameters Entities(IReadOnlyDictionary<string, string> given) => Common(given, new EntityParameters
    {
        Type = given.GetValueOrDefault("type"),
        Text = given.GetValueOrDefault("text"),
        Group = given.GetValueOrDefault("group"),
    });

    // The same filters choose the reports of every list.
    private static T Common<T>(IReadOnlyDictionary<string, string> given, T parameters)
        where T : DataParameters => parameters with
    {
        Code = Several(given, "code"),
        Beneath = given.GetValueOrDefault("beneath"),
        Year = given.GetValueOrDefault("year"),
        Genre = given.GetValueOrDefault("genre"),
        Document = given.GetValueOrDefault("document"),
        Report = given.GetValueOrDefault("report"),
        Copies = given.GetValueOrDefault("copies"),
    };

    private static string[]? Several(IReadOnlyDictionary<string, string> given, string name) =>
        given.TryGetValue(name, out var value) ? [value] : null;
}
