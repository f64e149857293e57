using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Reports.Storage.Ledger;

/// <summary>Where a list of documents goes on: after the document received then, with this id.</summary>
internal sealed record ListCursor(DateTimeOffset ReceivedAt, string Id)
{
    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{ReceivedAt.ToUnixTimeMilliseconds()}.{Id}")));

    public static ListCursor Parse(string cursor)
    {
        if (!Base64Url.IsValid(cursor))
        {
            throw new BadCursorException();
        }

        var parts = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(cursor)).Split('.');
        return parts.Length == 2 && parts[1].Length == 64
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds < 253402300800000
            ? new ListCursor(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), parts[1])
            : throw new BadCursorException();
    }
}
