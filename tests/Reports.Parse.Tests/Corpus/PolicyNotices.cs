using System.Diagnostics;
using Reports.Parse.Tests.Corpus.Labelled;

namespace Reports.Parse.Tests.Corpus;

/// <summary>The archive of policy notices among the shared files, unpacked by tar; skips the test where either is missing.</summary>
internal static class PolicyNotices
{
    private const string Archive = "policy-notices-2504.tar.xz";

    public static IReadOnlyList<LabelledText> Read()
    {
        var archive = Path.Combine(SharedFiles.Folder("corpus"), Archive);
        Assert.SkipUnless(File.Exists(archive), $"../shared/corpus/{Archive} is not on this machine.");
        var folder = Directory.CreateTempSubdirectory("notices");
        try
        {
            Unpack(archive, folder.FullName);
            return [.. folder.GetFiles("*.txt", SearchOption.AllDirectories).OrderBy(f => f.FullName, StringComparer.Ordinal).Select(Notice)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static LabelledText Notice(FileInfo file) => new(file.Name, File.ReadAllBytes(file.FullName), "other", null, null);

    private static void Unpack(string archive, string folder)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "tar reads no xz here.");
        using var tar = Process.Start("tar", ["-xJf", archive, "-C", folder]);
        tar.WaitForExit();
        Assert.SkipUnless(tar.ExitCode == 0, "tar cannot unpack xz on this machine.");
    }
}
