namespace Reports.Parse.Characters;

/// <summary>Questions about Han characters.</summary>
internal static class Han
{
    public static bool Is(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\uF900' and <= '\uFAFF' or '〇';

    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (Is(c))
            {
                count++;
            }
        }

        return count;
    }
}
