using System.Text;

namespace Reports.Parse.Tests.Builders;

/// <summary>Encodings beyond those of the runtime's default.</summary>
internal static class Encodings
{
    public static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
    public static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!;
    public static readonly Encoding ShiftJis = CodePagesEncodingProvider.Instance.GetEncoding("shift_jis")!;
}
