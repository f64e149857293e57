namespace Reports.Text.Folding;

/// <summary>The Han characters of search: 々, 〇, Extension A, the main block, unified ones among the compatibility block, planes 2 and 3.</summary>
public static class Han
{
    /// <summary>True for a Han character of the basic plane. Of a surrogate pair, ask by its code point.</summary>
    public static bool Is(char unit) =>
        unit is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '\u3005' or '\u3007' or (>= '\uF900' and <= '\uFAFF');

    /// <summary>True for a Han character of any plane.</summary>
    public static bool Is(int codePoint) =>
        codePoint is >= 0x20000 and <= 0x3FFFF || (codePoint <= char.MaxValue && Is((char)codePoint));
}
