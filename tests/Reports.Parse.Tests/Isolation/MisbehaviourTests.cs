using System.Diagnostics;
using Reports.Parse.Isolation;

namespace Reports.Parse.Tests.Isolation;

/// <summary>Files that end, outlast or swell their reader cost a child each, and nobody else anything.</summary>
public sealed class MisbehaviourTests
{
    [Theory]
    [InlineData("loop", "parse_timeout")]
    [InlineData("helper:100001", "parse_timeout")]
    [InlineData("allocate", "parser_memory")]
    [InlineData("allocate-native", "parser_memory")]
    [InlineData("overflow", "parser_crash")]
    [InlineData("exit", "parser_crash")]
    public async Task Parse_FileThatEndsItsReader_IsRefused(string misdeed, string code)
    {
        await using var children = new Children();

        (await children.RefusalOfAsync(misdeed)).ShouldBe(code);
        (await children.DocumentOfAsync("page.html")).Text.ShouldContain("渡口");
    }

    [Fact]
    public async Task Parse_BadFilesAmongGoodOnes_AreRefusedAndTheGoodOnesRead()
    {
        await using var children = new Children();
        await children.DocumentOfAsync("page.html");

        var bad = new[] { "loop", "allocate", "overflow" }.Select(children.RefusalOfAsync).ToList();
        var good = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => children.DocumentOfAsync($"page{i}.html")));

        good.ShouldAllBe(d => d.Text.Contains("渡口", StringComparison.Ordinal));
        (await Task.WhenAll(bad)).ShouldBe(["parse_timeout", "parser_memory", "parser_crash"]);
    }

    [Fact]
    public async Task Parse_ChildSpoiltByANeighbour_IsReplacedAndTheFileRead()
    {
        await using var children = new Children(new IsolationOptions { Children = 1 });
        await children.DocumentOfAsync("page.html");

        (await children.DocumentOfAsync("exit-if-not-first")).Text.ShouldContain("渡口");
    }

    [Fact]
    public async Task Parse_ChildDiedBetweenFiles_IsReplacedSilently()
    {
        await using var children = new Children(new IsolationOptions { Children = 1 });
        using var child = Process.GetProcessById(await children.ProcessOfNextAsync());
        child.Kill();
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);

        (await children.DocumentOfAsync("page.html")).Text.ShouldContain("渡口");
    }

    [Fact]
    public async Task Parse_ChildHasReadItsShare_MakesWay()
    {
        await using var children = new Children(new IsolationOptions { Children = 1, FilesPerChild = 2 });

        var first = await children.ProcessOfNextAsync();
        (await children.ProcessOfNextAsync()).ShouldBe(first);
        (await children.ProcessOfNextAsync()).ShouldNotBe(first);
    }

    [Theory]
    [InlineData("throw", "InvalidOperationException")]
    [InlineData("disk-full", "IOException")]
    public async Task Parse_ParserThrows_IsAFailureOfOursAndTheChildGoesOn(string misdeed, string kind)
    {
        await using var children = new Children(new IsolationOptions { Children = 1 });
        var child = await children.ProcessOfNextAsync();

        (await Should.ThrowAsync<ParserFailedException>(() => children.ParseAsync(misdeed))).Kind.ShouldBe(kind);
        (await children.ProcessOfNextAsync()).ShouldBe(child);
    }

    [Fact]
    public async Task Parse_LibraryWritesToStandardOutput_HarmsNothing()
    {
        await using var children = new Children();

        (await children.DocumentOfAsync("chatter")).Text.ShouldContain("渡口");
    }

    [Fact]
    public async Task Parse_Cancelled_EndsTheChild()
    {
        await using var children = new Children();
        using var enough = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        var started = Stopwatch.GetTimestamp();

        await Should.ThrowAsync<OperationCanceledException>(() => children.ParseAsync("loop", cancellation: enough.Token));

        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Parse_NoRoomForTheFolderOfAChild_IsAFailureOfOurs()
    {
        await using var children = new Children(new IsolationOptions { Folder = "/dev/null" });

        await Should.ThrowAsync<IOException>(() => children.ParseAsync("page.html"));
    }

    [Fact]
    public async Task Parse_ChildCannotBeStarted_IsAFailureOfOurs()
    {
        await using var children = new Children(new IsolationOptions(), new("reports-has-no-such-program", []));

        await Should.ThrowAsync<IOException>(() => children.ParseAsync("page.html"));
    }
}
