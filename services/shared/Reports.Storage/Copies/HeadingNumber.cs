namespace Reports.Storage.Copies;

/// <summary>Reads the Chinese number that a heading begins with.</summary>
internal static class HeadingNumber
{
    private const string Digits = "零一二三四五六七八九";
    private const int LongestNumber = 3;

    /// <summary>Level 1 for 一、, 2 for (一), and the number; level 0 for any other heading.</summary>
    public static (int Level, int Number) Read(string heading)
    {
        var text = heading.AsSpan().TrimStart();
        var bracket = text.Length > 0 && text[0] is '(' or '（';
        if (bracket)
        {
            text = text[1..];
        }

        var length = 0;
        while (length < Math.Min(LongestNumber, text.Length) && (text[length] == '十' || Digits.Contains(text[length], StringComparison.Ordinal)))
        {
            length++;
        }

        var closed = length > 0 && length < text.Length && (bracket ? text[length] is ')' or '）' : text[length] is '、' or '，' or ',' or '.' or '．');
        return closed ? (bracket ? 2 : 1, Value(text[..length])) : (0, 0);
    }

    // 三, 十, 十二, 二十, 二十三.
    private static int Value(ReadOnlySpan<char> number)
    {
        var value = 0;
        foreach (var character in number)
        {
            value = character == '十' ? Math.Max(1, value) * 10 : value + Digits.IndexOf(character, StringComparison.Ordinal);
        }

        return value;
    }
}
