using System.Text;

namespace Reports.Acceptance.Tests.Files;

/// <summary>Rows 13–20 of the catalogue: names.</summary>
internal static class BadNames
{
    public static IEnumerable<BadFile> All =>
    [
        Shown("13 parent folders", "../../etc/passwd.txt", "passwd.txt"),
        Shown("13 parent folders of Windows", @"..\..\x.txt", "x.txt"),
        Shown("13 absolute", "/abs.txt", "abs.txt"),
        Shown("13 drive", @"C:\x\y.txt", "y.txt"),
        Shown("13 share", @"\\host\share\z.txt", "z.txt"),
        Plain("13 parent folders, unescaped", "filename=\"../../etc/shadow.txt\"", "shadow.txt"),
        Plain("13 drive, unescaped", "filename=\"C:\\temp\\w.txt\"", "w.txt"),
        Shown("13 nothing but a folder", "folder/", "unnamed"),
        new("14 NUL", Part.Escaped("a.pdf%00.exe", Text("14")), new Outcome.Refused(400, "bad_name")),
        new("14 NUL, unescaped", Part.Named("filename=\"a.pdf\0.exe\"", Text("14u")), new Outcome.Refused(400, "bad_name")),
        Shown("15 line ends", "a\r\nSet-Cookie: b=c\r\n.txt", "aSet-Cookie: b=c.txt"),
        Shown("16 override", "报告\u202Etxt.exe.txt", "报告\u202Etxt.exe.txt"),
        Shown("16 zero width and isolates", "报\u200B告\u2066甲\u2069.txt", "报\u200B告\u2066甲\u2069.txt"),
        Shown("17 ninety characters", new string('长', 95) + ".txt", new string('长', 95) + ".txt"),
        Shown("17 a thousand characters", new string('长', 1_000), new string('长', 200)),
        Shown("17 long clusters", string.Concat(Enumerable.Repeat("e\u0323\u0301\u0302", 100)), string.Concat(Enumerable.Repeat("\u1EB9\u0301\u0302", 85))),
        new("18 lone surrogate", Part.Escaped("a%ED%A0%80b.txt", Text("18s")), Named("a\uFFFD\uFFFD\uFFFDb.txt", "18s")),
        new("18 broken UTF-8", Part.Escaped("a%FFb.txt", Text("18b")), Named("a\uFFFDb.txt", "18b")),
        Shown("18 decomposed", "e\u0301tat.txt", "état.txt"),
        Shown("18 full width stays", "ＡＢ.txt", "ＡＢ.txt"),
        Shown("18 emoji", "报告👩‍👩‍👧.txt", "报告👩‍👩‍👧.txt"),
        Shown("18 escaped twice", "%2e%2e%2fx.txt", "%2e%2e%2fx.txt"),
        Shown("18 no character", "a\uFFFEb\uFFFFc.txt", "abc.txt"),
        Shown("19 CON", "CON", "CON"),
        Shown("19 dot file", ".htaccess.txt", ".htaccess.txt"),
        Shown("19 dash", "-rf.txt", "-rf.txt"),
        Shown("19 formula", "=cmd().txt", "=cmd().txt"),
        Shown("20 markup", "<img src=x onerror=alert(1)>.txt", "<img src=x onerror=alert(1)>.txt"),
        Plain("20 quotes", "filename=\"a'b&c<d>.txt\"", "a'b&c<d>.txt"),
    ];

    public static byte[] Text(string mark) => Encoding.UTF8.GetBytes(Body(mark));

    private static BadFile Shown(string what, string name, string shown) => new(what, Part.File(name, Text(what)), Named(shown, what));

    private static BadFile Plain(string what, string disposition, string shown) => new(what, Part.Named(disposition, Text(what)), Named(shown, what));

    private static Outcome.Indexed Named(string name, string mark) => new(name, Body(mark));

    private static string Body(string mark) => $"新建渡口三座，记号{mark}。\n";
}
