using System.Globalization;
using ExcelDataReader;
using ExcelNumberFormat;

namespace Reports.Parse.Extract.Sheets;

/// <summary>A cell as its number format shows it: 0.052 under <c>0.0%</c> is 5.2%.</summary>
internal sealed class CellText
{
    private const int LongestFormat = 200;

    private readonly Dictionary<string, NumberFormat> _formats = new(StringComparer.Ordinal);

    public string Of(IExcelDataReader reader, int column)
    {
        var text = reader.GetValue(column) switch
        {
            null => string.Empty,
            string words => words,
            var value => Shown(value, reader.GetNumberFormatString(column)),
        };
        return text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 ? text : text.Replace("\r", string.Empty, StringComparison.Ordinal).Replace('\n', ' ').Replace('\t', ' ');
    }

    // A number that has no format of its own shows no more digits than the program would.
    private string Shown(object value, string? format)
    {
        if (value is double number && (format is null or "General" || format.Length > LongestFormat))
        {
            return number.ToString("G15", CultureInfo.InvariantCulture);
        }

        var key = format is null || format.Length > LongestFormat ? "General" : format;
        var shown = _formats.TryGetValue(key, out var known) ? known : _formats[key] = new NumberFormat(key);
        return shown.IsValid ? shown.Format(value, CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;
    }
}
