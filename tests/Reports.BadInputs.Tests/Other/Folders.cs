using System.Diagnostics;
using Reports.Acceptance.Tests.Running;
using Reports.BadInputs.Tests.Catalogue;
using Reports.BadInputs.Tests.Running;

namespace Reports.BadInputs.Tests.Other;

/// <summary>Row 85: what lies in a watched folder and is no regular file, or not yet whole.</summary>
internal static class Folders
{
    public static IEnumerable<BadInput> All =>
    [
        new BadSituation(85, "links and pipes in a folder", "regular files are taken in, the others passed over", LinksAndPipesAsync),
        new BadSituation(85, "a file that grows", "taken in once, when it is whole", GrowingAsync),
    ];

    private static async Task LinksAndPipesAsync(SiteUnderTest site)
    {
        using var outside = new TemporaryFolder();
        outside.Write("外.txt", Words.Bytes(Words.Marked("85 outside")));
        File.CreateSymbolicLink(Path.Combine(site.Watched, "链.txt"), outside["外.txt"]);
        Directory.CreateSymbolicLink(Path.Combine(site.Watched, "夹"), outside.Path);
        Directory.CreateSymbolicLink(Path.Combine(site.Watched, "环"), site.Watched);
        File.CreateSymbolicLink(Path.Combine(site.Watched, "断.txt"), outside["nowhere"]);
        using var pipe = Process.Start("mkfifo", [Path.Combine(site.Watched, "管.txt")]);
        await pipe.WaitForExitAsync();
        await File.WriteAllBytesAsync(Path.Combine(site.Watched, "好.txt"), Words.Bytes(Words.Marked("85")));

        await TakenAsync(site, "好.txt");

        foreach (var name in new[] { "链.txt", "外.txt", "断.txt", "管.txt" })
        {
            (await site.Http.ListAsync("q=" + Uri.EscapeDataString(name))).ShouldBeEmpty(name);
        }
    }

    private static async Task GrowingAsync(SiteUnderTest site)
    {
        var path = Path.Combine(site.Watched, "长.txt");
        for (var i = 0; i < 10; i++)
        {
            await File.AppendAllTextAsync(path, $"新建渡口{i}座。\n");
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        (await TakenAsync(site, "长.txt")).Size.ShouldBe(new FileInfo(path).Length);
    }

    private static async Task<Document> TakenAsync(SiteUnderTest site, string name)
    {
        await Eventually.TrueAsync(async () => (await NamedAsync(site, name)).Count > 0, name + " is taken");
        var document = (await NamedAsync(site, name)).ShouldHaveSingleItem();
        return await site.Http.SettledAsync(document.Id);
    }

    // The list's own search finds names that contain the words, those of other rows too.
    private static async Task<IReadOnlyList<Document>> NamedAsync(SiteUnderTest site, string name) =>
        [.. (await site.Http.ListAsync("q=" + Uri.EscapeDataString(name))).Where(d => d.Name == name)];
}
