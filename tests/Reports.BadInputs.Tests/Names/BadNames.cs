using Reports.Acceptance.Tests.Files;
using Reports.BadInputs.Tests.Catalogue;

namespace Reports.BadInputs.Tests.Names;

/// <summary>Rows 13–20: names.</summary>
internal static class BadNames
{
    public static IEnumerable<BadInput> All =>
    [
        Shown(13, "parent folders", "../../etc/passwd.txt", "passwd.txt"),
        Shown(13, "parent folders of Windows", @"..\..\x.txt", "x.txt"),
        Shown(13, "absolute", "/abs.txt", "abs.txt"),
        Shown(13, "drive", @"C:\x\y.txt", "y.txt"),
        Shown(13, "share", @"\\host\share\z.txt", "z.txt"),
        Plain(13, "parent folders, unescaped", "filename=\"../../etc/shadow.txt\"", "shadow.txt"),
        Plain(13, "drive, unescaped", "filename=\"C:\\temp\\w.txt\"", "w.txt"),
        Shown(13, "nothing but a folder", "folder/", "unnamed"),
        Refused(14, "NUL", "filename*=UTF-8''a.pdf%00.exe"),
        Refused(14, "NUL, unescaped", "filename=\"a.pdf\0.exe\""),
        Shown(15, "line ends", "a\r\nSet-Cookie: b=c\r\n.txt", "aSet-Cookie: b=c.txt"),
        Shown(16, "override", "报告\u202Etxt.exe.txt", "报告\u202Etxt.exe.txt"),
        Shown(16, "zero width and isolates", "报\u200B告\u2066甲\u2069.txt", "报\u200B告\u2066甲\u2069.txt"),
        Shown(17, "ninety characters", new string('长', 95) + ".txt", new string('长', 95) + ".txt"),
        Shown(17, "a thousand characters", new string('长', 1_000), new string('长', 200)),
        Shown(17, "long clusters", Words.Repeat("e\u0323\u0301\u0302", 100), Words.Repeat("\u1EB9\u0301\u0302", 85)),
        Plain(18, "lone surrogate", "filename*=UTF-8''a%ED%A0%80b.txt", "a\uFFFD\uFFFD\uFFFDb.txt"),
        Plain(18, "broken UTF-8", "filename*=UTF-8''a%FFb.txt", "a\uFFFDb.txt"),
        Shown(18, "decomposed", "e\u0301tat.txt", "état.txt"),
        Shown(18, "full width stays", "ＡＢ.txt", "ＡＢ.txt"),
        Shown(18, "emoji", "报告👩‍👩‍👧.txt", "报告👩‍👩‍👧.txt"),
        Shown(18, "escaped twice", "%2e%2e%2fx.txt", "%2e%2e%2fx.txt"),
        Shown(18, "no character", "a\uFFFEb\uFFFFc.txt", "abc.txt"),
        Shown(19, "CON", "CON", "CON"),
        Shown(19, "dot file", ".htaccess.txt", ".htaccess.txt"),
        Shown(19, "dash", "-rf.txt", "-rf.txt"),
        Shown(19, "trailing dots", "报告.txt...", "报告.txt..."),
        Shown(19, "formula", "=cmd().txt", "=cmd().txt"),
        Shown(20, "markup", "<img src=x onerror=alert(1)>.txt", "<img src=x onerror=alert(1)>.txt"),
        Plain(20, "quotes", "filename=\"a'b&c<d>.txt\"", "a'b&c<d>.txt"),
    ];

    private static BadFile Shown(int row, string what, string name, string shown) => Plain(row, what, "filename*=UTF-8''" + Uri.EscapeDataString(name), shown);

    private static BadFile Plain(int row, string what, string disposition, string shown) =>
        new(row, what, () => Part.Named(disposition, Words.Bytes(Text(row, what))), Outcome.Indexed(Text(row, what)) with { Name = shown });

    private static BadFile Refused(int row, string what, string disposition) =>
        new(row, what, () => Part.Named(disposition, Words.Bytes(Text(row, what))), Outcome.Refused(400, "bad_name"));

    private static string Text(int row, string what) => Words.Marked($"{row} {what}");
}
