using System.Globalization;
using Reports.SearchApi.Api.Data;
using Reports.SearchApi.Wording;

namespace Reports.SearchApi.Pages.Data;

/// <summary>A figure as people read it: number or range, unit, and the word that qualifies it.</summary>
public static class FigureText
{
    public static string Of(Words words, ObservationItem observation) => Of(words, observation.Value, observation.ValueHigh, observation.Unit, observation.Qualifier);

    public static string Of(Words words, double? value, double? high, string unit, string qualifier)
    {
        if (value is not { } low)
        {
            return "–";
        }

        var number = high is { } most ? $"{Show(low)}–{Show(most)}" : Show(low);
        var figure = DisplayText.Clean($"{number} {unit}".TrimEnd());
        return qualifier == "exact" ? figure : words.Say("qualifier." + qualifier, figure);
    }

    private static string Show(double number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
