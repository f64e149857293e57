namespace Reports.Storage.Copies;

/// <summary>Weighs what is known of two documents beside their ends: the report they name, their files' names, when they came.</summary>
internal static class Companions
{
    private const double SameReport = 0.5;
    private const double SamePlace = 0.25;
    private const double SameStem = 0.25;
    private const double CameTogether = 0.1;
    private static readonly TimeSpan Together = TimeSpan.FromMinutes(10);

    /// <summary>How much of it speaks for one report, from 0.</summary>
    public static double Weigh(Member first, Member second) =>
        Identity(first, second)
        + (first.Row.Stem is { } stem && stem == second.Row.Stem ? SameStem : 0)
        + ((first.ReceivedAt - second.ReceivedAt).Duration() <= Together ? CameTogether : 0);

    /// <summary>True if both name one report, or their files' names are one but for the number of the part.</summary>
    public static bool AreTied(Member first, Member second) =>
        (first.IsIdentified && second.IsIdentified) || (first.Row.Stem is { } stem && stem == second.Row.Stem);

    private static double Identity(Member first, Member second)
    {
        if (first.IsIdentified && second.IsIdentified)
        {
            return SameReport;
        }

        return first.Row.Code is not null && second.Row.Code is not null ? SamePlace : 0;
    }
}
