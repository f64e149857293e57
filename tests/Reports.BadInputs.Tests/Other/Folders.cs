using System.Diagnostics;
using Reports.Acceptance.Tests.Running;
using Reports.BadInputs.Tests.Catalogue;
using Reports.BadInputs.Tests.Running;

namespace Reports.BadInputs.Tests.Other;

/// <summary>Row 85: what lies in a folder and is no regular file.</summary>
internal static class Folders
{
    public static IEnumerable<BadInput> All =>
    [
        new BadSituation(85, "links and pipes in a folder that is imported", "regular files are taken, the others passed over", LinksAndPipesAsync),
    ];

    private static async Task LinksAndPipesAsync(SiteUnderTest site)
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/好.txt", Words.Bytes(Words.Marked("85")));
        folder.Write("out/外.txt", Words.Bytes(Words.Marked("85 outside")));
        File.CreateSymbolicLink(folder["in/链.txt"], folder["out/外.txt"]);
        Directory.CreateSymbolicLink(folder["in/夹"], folder["out"]);
        Directory.CreateSymbolicLink(folder["in/环"], folder["in"]);
        File.CreateSymbolicLink(folder["in/断.txt"], folder["nowhere"]);
        using var pipe = Process.Start("mkfifo", [folder["in/管.txt"]]);
        await pipe.WaitForExitAsync();

        var import = await ReportsProgram.RunAsync("import", folder["in"], "--data", folder["data"]);

        import.Status.ShouldBe(0, import.Log);
        import.Output.ShouldContain("1 files, 0 of them known");
    }
}
