using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Reports.Storage.Ledger;

namespace Reports.Storage.Facts.Reading;

/// <summary>Where a list goes on: after the item with these two words and this number.</summary>
public sealed record FactCursor(string First, string Second, long Number)
{
    private const char Between = '\t';
    private const int Longest = 4096;

    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{First}{Between}{Second}{Between}{Number}")));

    /// <summary>Reads a cursor, or null for none.</summary>
    /// <exception cref="BadCursorException">It is none.</exception>
    public static FactCursor? Parse(string? cursor)
    {
        if (cursor is null)
        {
            return null;
        }

        if (cursor.Length is 0 or > Longest || !Base64Url.IsValid(cursor))
        {
            throw new BadCursorException();
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split(Between);
        return parts.Length == 3 && !parts[0].Contains('\0', StringComparison.Ordinal) && !parts[1].Contains('\0', StringComparison.Ordinal)
            && long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new FactCursor(parts[0], parts[1], number)
            : throw new BadCursorException();
    }
}
