using System.Diagnostics;

namespace Reports.Parse.Tests.Isolation;

/// <summary>Children end with their parent, however it ends and whatever they are doing.</summary>
public sealed class ParentsEndTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Child_InputEndsWithinAFrame_EndsAndRemovesItsFolder()
    {
        var folder = Directory.CreateTempSubdirectory("reports-parse-");
        using var child = Children.StartChild(folder.FullName);
        await child.StandardInput.WriteAsync("\u0002");
        child.StandardInput.Close();

        await child.WaitForExitAsync(TestContext.Current.CancellationToken);

        folder.Refresh();
        folder.Exists.ShouldBeFalse();
    }

    [Theory]
    [InlineData("page.html", "KILL")]
    [InlineData("loop", "KILL")]
    [InlineData("page.html", "TERM")]
    [InlineData("loop", "TERM")]
    public async Task Parent_IsEnded_SoAreItsChildren(string misdeed, string signal)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "looks into /proc");
        using var parent = Children.StartParent(misdeed);
        (await parent.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldBe("ready");
        await Task.Delay(500, TestContext.Current.CancellationToken);
        var children = ProcessTable.ChildrenOf(parent.Id);
        children.ShouldNotBeEmpty();

        using var kill = Process.Start("kill", [$"-{signal}", $"{parent.Id}"]);
        await parent.WaitForExitAsync(TestContext.Current.CancellationToken);

        var started = Stopwatch.GetTimestamp();
        while (children.Any(ProcessTable.IsAlive))
        {
            Stopwatch.GetElapsedTime(started).ShouldBeLessThan(Patience);
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
