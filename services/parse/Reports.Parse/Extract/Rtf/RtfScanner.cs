using System.Globalization;
using System.Text;

namespace Reports.Parse.Extract.Rtf;

/// <summary>Cuts RTF into tokens, once over the bytes. Binary data is passed over.</summary>
internal sealed class RtfScanner(ReadOnlyMemory<byte> file)
{
    private const int LongestWord = 32;
    private const int LongestNumber = 11;

    private int _at;

    public RtfToken Next()
    {
        var bytes = file.Span;
        while (_at < bytes.Length && bytes[_at] is (byte)'\r' or (byte)'\n' or 0)
        {
            _at++;
        }

        if (_at >= bytes.Length)
        {
            return default;
        }

        var current = bytes[_at++];
        return current switch
        {
            (byte)'{' => new RtfToken(RtfTokenKind.GroupStart),
            (byte)'}' => new RtfToken(RtfTokenKind.GroupEnd),
            (byte)'\\' when _at < bytes.Length => Control(bytes),
            _ => new RtfToken(RtfTokenKind.Byte, Byte: current),
        };
    }

    private RtfToken Control(ReadOnlySpan<byte> bytes)
    {
        if (char.IsAsciiLetter((char)bytes[_at]))
        {
            return Word(bytes);
        }

        var symbol = bytes[_at++];
        if (symbol is (byte)'\\' or (byte)'{' or (byte)'}')
        {
            return new RtfToken(RtfTokenKind.Byte, Byte: symbol);
        }

        if (symbol != '\'')
        {
            return new RtfToken(RtfTokenKind.Symbol, Byte: symbol);
        }

        var digits = bytes.Slice(_at, Math.Min(2, bytes.Length - _at));
        _at += digits.Length;
        return byte.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new RtfToken(RtfTokenKind.Byte, Byte: value)
            : new RtfToken(RtfTokenKind.Symbol, Byte: symbol);
    }

    private RtfToken Word(ReadOnlySpan<byte> bytes)
    {
        var start = _at;
        while (_at < bytes.Length && _at - start < LongestWord && char.IsAsciiLetter((char)bytes[_at]))
        {
            _at++;
        }

        var word = Encoding.ASCII.GetString(bytes[start.._at]);
        var number = Number(bytes);
        if (_at < bytes.Length && bytes[_at] == ' ')
        {
            _at++;
        }

        if (word == "bin")
        {
            _at = (int)Math.Min(bytes.Length, _at + (long)Math.Max(0, number ?? 0));
        }

        return new RtfToken(RtfTokenKind.Word, word, number);
    }

    private int? Number(ReadOnlySpan<byte> bytes)
    {
        var start = _at;
        var at = start < bytes.Length && bytes[start] == '-' ? start + 1 : start;
        while (at < bytes.Length && at - start < LongestNumber && char.IsAsciiDigit((char)bytes[at]))
        {
            at++;
        }

        if (at == start || !char.IsAsciiDigit((char)bytes[at - 1]))
        {
            return null;
        }

        _at = at;
        return int.TryParse(bytes[start..at], CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
