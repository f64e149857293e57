using System.Text;

namespace Reports.BadInputs.Tests.Encodings;

/// <summary>Encodings beyond Unicode.</summary>
internal static class CodePages
{
    public static readonly Encoding Gb18030 = Of("GB18030");
    public static readonly Encoding Gb2312 = Of("gb2312");
    public static readonly Encoding Big5 = Of("big5");
    public static readonly Encoding ShiftJis = Of("shift_jis");
    public static readonly Encoding Korean = Of("euc-kr");

    private static Encoding Of(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name)!;
}
