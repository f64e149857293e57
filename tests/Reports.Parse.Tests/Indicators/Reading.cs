using System.Globalization;
using Reports.Contracts.Documents;
using Reports.Parse.Indicators;
using Reports.Parse.Indicators.Checks;

namespace Reports.Parse.Tests.Indicators;

/// <summary>Reads figures of an invented report of 2031 that looks back on 2030.</summary>
internal static class Reading
{
    private static readonly DocumentMeta Meta = new() { Title = "2031年砚汀市政府工作报告", Review = "2030", Plan = "2031" };

    public static IReadOnlyList<Observation> Of(string text, string zone = "review", DocumentMeta? meta = null, params string[] path) =>
        IndicatorReader.Read(text, [new Passage(0, 0, text.Length, path, zone)], meta ?? Meta);

    public static IReadOnlyList<Observation> Checked(string text, bool lostDecimals = false) => FigureChecks.Run(Of(text)) is var figures && lostDecimals ? LostPoint.Mark(figures) : figures;

    /// <summary>name value unit, one an observation.</summary>
    public static string[] Figures(string text, string zone = "review") => [.. Of(text, zone).Select(o => Figure(o))];

    /// <summary>name measure value unit.</summary>
    public static string[] Measures(string text, string zone = "review") =>
        [.. Of(text, zone).Select(o => $"{o.Name} {o.Measure} {Value(o)}{o.Unit}")];

    public static string Figure(Observation observation) => $"{observation.Name} {Value(observation)}{observation.Unit}";

    private static string Value(Observation observation) =>
        observation.ValueHigh is { } high ? $"{Plain(observation.Value!.Value)}~{Plain(high)}" : observation.Value is { } value ? Plain(value) : string.Empty;

    private static string Plain(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
