using System.Text;
using Reports.Contracts.Problems;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Bad;

/// <summary>Files that were sound until something happened to them are read or refused; nothing is thrown and nothing hangs.</summary>
public sealed class MutatedFilesTests
{
    private const int Mutations = 300;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static TheoryData<string, byte[]> Files => new()
    {
        { "docx", DocxFile.OfParagraphs("政府工作报告", "新建渡口三座。") },
        { "doc", new DocFile().Text("新建渡口\r").Text("隐去", DocFile.Hidden).Row("甲", "", "乙").Text("\u0013X\u0014三座\u0015\r").Text("脚注\r", kind: 1).Build() },
        { "rtf", RtfFile.OfBody(RtfFile.Unicode("新建渡口") + @"\par\trowd\intbl " + RtfFile.Bytes("甲") + @"\cell\row\pard{\footnote " + RtfFile.Bytes("脚注") + @"}{\*\x y}") },
        { "odt", OdtFile.OfBody("<text:h>工作回顾</text:h><table:table><table:table-row><table:table-cell><text:p>甲</text:p></table:table-cell></table:table-row></table:table>") },
        { "xlsx", SheetFile.Package(("主要指标", "visible", $"<row r=\"1\">{SheetFile.Cell("A1", "指标")}{SheetFile.Number("B1", "0.052", 1)}</row>")) },
        { "xls", SheetFile.Binary("主要指标", ["指标", null, "增速"], ["生产总值", 1234.5, null]) },
        { "mht", Encoding.UTF8.GetBytes("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>=E7=94=B2</p>\n--b--\n") },
        { "html", Encoding.UTF8.GetBytes("<html><body><h1>政府工作报告</h1><p>新建渡口三座。</p></body></html>") },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Parse_MutatedFile_IsReadOrRefused(string format, byte[] sound)
    {
        var random = new Random(11);
        for (var i = 0; i < Mutations; i++)
        {
            var bytes = Mutate(sound, random);
            var started = TimeProvider.System.GetTimestamp();

            var outcome = Parsing.Outcome(bytes, "文件." + format);

            TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(Patience, $"{format} {i}");
            if (outcome is ParseOutcome.Rejected rejected)
            {
                ProblemCatalogue.All.ShouldContain(p => p.Code == rejected.Code);
            }
        }
    }

    // A few bytes changed, a stretch cut out or doubled, or the end cut off.
    private static byte[] Mutate(byte[] sound, Random random)
    {
        var bytes = sound.ToArray();
        var (at, length) = (random.Next(bytes.Length), random.Next(1, 64));
        var end = Math.Min(bytes.Length, at + length);
        switch (random.Next(5))
        {
            case 0:
                return bytes[..at];
            case 1:
                return [.. bytes[..at], .. bytes[end..]];
            case 2:
                return [.. bytes[..end], .. bytes[at..]];
            default:
                for (var i = random.Next(1, 12); i > 0; i--)
                {
                    bytes[random.Next(bytes.Length)] = random.Next(3) switch { 0 => 0xFF, 1 => 0, _ => (byte)random.Next(256) };
                }

                return bytes;
        }
    }
}
