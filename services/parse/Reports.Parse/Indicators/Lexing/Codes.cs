namespace Reports.Parse.Indicators.Lexing;

/// <summary>Numbers that are part of a code: S43, C919, 5G, 1+1, 2×66, 4.5:29.1:66.4.</summary>
internal static class Codes
{
    // S43, C919, 5G, 1+1, 2×66, 4.5:29.1:66.4.
    public static bool Is(string text, int start, int at, int next, int end)
    {
        var previous = at > start ? text[at - 1] : ' ';
        if ((char.IsAsciiLetter(previous) && !IsAmount(text, next, end)) || previous is '+' or '＋' or '×' or '*' or 'Ｇ' or ':' or '∶' or '№')
        {
            return true;
        }

        if (next >= end)
        {
            return false;
        }

        var following = text[next];
        return following is '+' or '＋' or '×' or '*' or '∶' || (following is ':' or '：' && next + 1 < end && Digits.Is(text[next + 1]))
            || (char.IsAsciiLetter(following) && UnitLexer.Read(text.AsSpan(next, end - next)) is null);
    }

    // GDP3464亿元: money is no code.
    private static bool IsAmount(string text, int next, int end)
    {
        var rest = text.AsSpan(next, end - next);
        return UnitLexer.Read(rest[Magnitude.Read(rest, out _)..]) is { Unit.Kind: UnitKind.Money };
    }

    public static int End(string text, int at, int end)
    {
        while (at < end && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '+' or '×' or '∶' or '*' || (text[at] is ':' or '-' && at + 1 < end && char.IsAsciiLetterOrDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }
}
