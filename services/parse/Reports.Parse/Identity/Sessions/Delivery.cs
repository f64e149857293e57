using System.Globalization;

namespace Reports.Parse.Identity.Sessions;

/// <summary>Year and month of a delivery date in its outward form.</summary>
internal static class Delivery
{
    public static (int Year, int Month)? Parse(string? delivered) =>
        delivered is { Length: >= 7 }
            ? (int.Parse(delivered.AsSpan(0, 4), CultureInfo.InvariantCulture), int.Parse(delivered.AsSpan(5, 2), CultureInfo.InvariantCulture))
            : null;
}
