namespace Reports.Deployment.Tests;

/// <summary>What a test needs from its surroundings.</summary>
internal static class Requirement
{
    /// <summary>Skips the test, or fails it where <c>REPORTS_REQUIRE=all</c> says that nothing may be missing.</summary>
    public static void Missing(string reason)
    {
        (Environment.GetEnvironmentVariable("REPORTS_REQUIRE") == "all").ShouldBeFalse(reason);
        Assert.Skip(reason);
    }

    /// <summary>A check of the contract that lies beside the repository; skips where it does not.</summary>
    public static string Check(string file)
    {
        var path = Path.Combine(Tests.Repository.Root, "..", "shared", "check", file);
        Assert.SkipUnless(File.Exists(path), $"There is no ../shared/check/{file}.");
        Assert.SkipUnless(Command.Exists("python3"), "There is no python3 to run the check with.");
        return path;
    }
}
