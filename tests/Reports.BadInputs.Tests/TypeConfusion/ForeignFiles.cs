using Reports.BadInputs.Tests.Catalogue;

namespace Reports.BadInputs.Tests.TypeConfusion;

/// <summary>Row 22: files that hold no report, under the name of one.</summary>
internal static class ForeignFiles
{
    public static IEnumerable<BadInput> All =>
    [
        Foreign("program", "4D5A90000300000004000000FFFF0000B800000000000000400000000000000000000000000000000000000000000000000000000000000000000000800000000000"),
        Foreign("ELF", "7F454C4602010100000000000000000003003E00"),
        Foreign("Java class", "CAFEBABE00000034"),
        Foreign("film", "000000206674797069736F6D"),
        Foreign("Matroska film", "1A45DFA301000000"),
        Foreign("music", "4944330300000000"),
        Foreign("database", "53514C69746520666F726D6174203300"),
    ];

    private static BadFile Foreign(string what, string hex) => BadFile.Of(22, what, what + ".docx", () => Convert.FromHexString(hex), Outcome.Refused(415, "unsupported_type"));
}
