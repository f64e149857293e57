using System.Diagnostics;

namespace Reports.Parse.Tests.Isolation;

/// <summary>What files do to their readers costs the parent no memory. Runs alone, for it measures the whole process.</summary>
[Collection(Name)]
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ParentsMemoryTests
{
    private const string Name = "memory of this process";
    private const long MostGrowth = 50L << 20;

    [Fact]
    public async Task Parse_FilesThatEndTheirReaders_LeaveTheParentAsItWas()
    {
        await using var children = new Children();
        await children.DocumentOfAsync("page.html");
        var before = Used();

        var bad = new[] { "loop", "allocate", "overflow" }.Select(children.RefusalOfAsync).ToList();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => children.DocumentOfAsync($"page{i}.html")));
        await Task.WhenAll(bad);

        (Used() - before).ShouldBeLessThan(MostGrowth);
    }

    private static long Used()
    {
        GC.Collect();
        using var self = Process.GetCurrentProcess();
        return self.WorkingSet64;
    }
}
