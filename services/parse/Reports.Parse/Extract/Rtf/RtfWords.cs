using System.Collections.Frozen;

namespace Reports.Parse.Extract.Rtf;

/// <summary>Control words by what they mean here.</summary>
internal static class RtfWords
{
    /// <summary>Words that open a group which is no text of the document.</summary>
    public static readonly FrozenSet<string> Skipped = new[]
    {
        "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf",
        "listtable", "listoverridetable", "revtbl", "rsidtbl", "themedata", "colorschememapping", "datastore", "latentstyles", "fldinst",
        "xmlnstbl", "generator", "nonshppict", "bkmkstart", "bkmkend", "atnid", "atnauthor", "annotation", "filetbl", "ftnsep", "ftnsepc",
        "aftnsep", "aftnsepc", "template", "listpicture", "pgdsctbl", "defchp", "defpap", "sp", "shprslt", "nonesttables", "do", "pn", "upr",
        "mmathPr", "xe", "tc", "private", "docvar", "userprops", "passwordhash",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that open a group which is text, although programs that do not know them may pass over it.</summary>
    public static readonly FrozenSet<string> Starred = new[] { "footnote", "shpinst", "ud", "shptxt" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that stand for a character.</summary>
    public static readonly FrozenDictionary<string, string> Characters = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["tab"] = "\t",
        ["line"] = "\n",
        ["lbr"] = "\n",
        ["column"] = "\n",
        ["emdash"] = "—",
        ["endash"] = "–",
        ["lquote"] = "‘",
        ["rquote"] = "’",
        ["ldblquote"] = "“",
        ["rdblquote"] = "”",
        ["bullet"] = "•",
        ["emspace"] = "\u2003",
        ["enspace"] = "\u2002",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The code page of a character set of the font table; null where the file's own holds.</summary>
    public static int? CodePageOf(int? characterSet) => characterSet switch
    {
        134 => 936,
        136 => 950,
        128 => 932,
        129 => 949,
        204 => 1251,
        161 => 1253,
        _ => null,
    };
}
