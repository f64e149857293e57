namespace Reports.Text.Indicators;

/// <summary>Which way an indicator is wanted.</summary>
public enum IndicatorAim
{
    /// <summary>The more the better.</summary>
    More,

    /// <summary>The less the better.</summary>
    Less,

    /// <summary>It is enough to stay below.</summary>
    Limit,
}
