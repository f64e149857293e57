namespace Reports.Parse.Extract.Mime;

/// <summary>
/// Undoes base64 as mail writes it (RFC 2045): characters outside the alphabet do not count. Where one of them has taken the place of a
/// character of the alphabet, or one is lost, the damage ends with its four characters, or at the latest with its line.
/// </summary>
internal static class Base64Body
{
    private const int Quantum = 4;

    // Stands for bytes that are lost; in no encoding of texts is it a character, so the reader replaces it and says so.
    private const byte Lost = 0xFF;
    private const char Foreign = '*';

    /// <summary>The bytes that are meant.</summary>
    /// <param name="body">The text, one character a byte.</param>
    public static byte[] Decode(string body)
    {
        List<string> lines = [.. body.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
        var whole = lines.SkipLast(1).Count(line => line.Length % Quantum == 0);
        if (whole * 2 < lines.Count - 1)
        {
            // Lines that break anywhere are one.
            lines = [string.Concat(lines)];
        }

        var bytes = new List<byte>(body.Length);
        for (var at = 0; at < lines.Count; at++)
        {
            DecodeLine(lines[at], at == lines.Count - 1, bytes);
        }

        return [.. bytes];
    }

    private static void DecodeLine(string line, bool isLast, List<byte> bytes)
    {
        var padding = line.Length - line.TrimEnd('=').Length;
        var letters = new string([.. line.Where(IsLetter)]);
        if ((letters.Length + padding) % Quantum != 0 && line.Length % Quantum == 0)
        {
            letters = new string([.. line[..^padding].Select(c => IsLetter(c) ? c : Foreign)]);
        }

        for (var at = 0; at < letters.Length; at += Quantum)
        {
            AddQuantum(letters.AsSpan(at, Math.Min(Quantum, letters.Length - at)), bytes);
        }

        var isWhole = (letters.Length + padding) % Quantum == 0 || (isLast && padding == 0 && letters.Length % Quantum > 1);
        if (!isWhole)
        {
            bytes.Add(Lost);
        }
    }

    private static void AddQuantum(ReadOnlySpan<char> letters, List<byte> bytes)
    {
        Span<char> four = ['=', '=', '=', '='];
        letters.CopyTo(four);
        Span<byte> three = stackalloc byte[3];
        if (letters.Length > 1 && Convert.TryFromBase64Chars(four, three, out var written))
        {
            bytes.AddRange(three[..written]);
        }
        else if (letters.Length > 1)
        {
            bytes.AddRange(Enumerable.Repeat(Lost, letters.Length - 1));
        }
    }

    private static bool IsLetter(char character) => char.IsAsciiLetterOrDigit(character) || character is '+' or '/';
}
