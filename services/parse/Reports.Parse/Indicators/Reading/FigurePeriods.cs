using System.Globalization;
using Reports.Parse.Indicators.Naming;

namespace Reports.Parse.Indicators.Reading;

/// <summary>Tells the period of each figure of a sentence: its own, the one said before in the sentence, the setting's.</summary>
internal sealed class FigurePeriods(ReportPeriods periods)
{
    private string? _said;
    private string? _from;
    private Setting _setting = new(string.Empty, null, false);

    public void Begin(Setting setting) => (_said, _from, _setting) = (null, null, setting);

    /// <summary>A clause without figures names a period.</summary>
    public void Say(string period)
    {
        if (period == TimeWords.Setting)
        {
            _said = null;
        }
        else if (Fits(period))
        {
            _said = period;
        }
    }

    public string? Of(LeftWords left, bool target)
    {
        if (left.Period == TimeWords.Setting)
        {
            (_said, left.Period) = (null, null);
        }

        if (left.From)
        {
            return _from = left.Period ?? _from;
        }

        if (left.PerYear && _from is { Length: 4 } first && (left.Period ?? _said ?? _setting.Period) is { Length: >= 4 } last)
        {
            return $"{first}-{last[^4..]}";
        }

        if (target && left.Period is { Length: 9 } years && EndsWithReview(years))
        {
            return _setting.IsTarget ? _setting.Period : null;
        }

        if (left.Period is { } own)
        {
            _said = _from is null && own.Length != 9 && Fits(own) ? own : _said;
            return own;
        }

        return _said ?? (target && !_setting.IsTarget ? null : _setting.Period);
    }

    // A promise is not carried into the past, nor what was done into the future.
    private bool Fits(string period) =>
        !int.TryParse(period.AsSpan(0, 4), out var year)
        || (_setting.IsTarget ? periods.PlanYear is not { } planned || year >= planned : periods.ReviewYear is not { } reviewed || year <= reviewed);

    // 三年 of a promise do not end with the year looked back on.
    private bool EndsWithReview(string years) =>
        periods.ReviewYear is { } reviewed && years.EndsWith(reviewed.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
