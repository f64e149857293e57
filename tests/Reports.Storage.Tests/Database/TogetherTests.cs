using Reports.Storage.Database;

namespace Reports.Storage.Tests.Database;

public sealed class TogetherTests
{
    private readonly List<IReadOnlyList<int>> _lots = [];
    private readonly TaskCompletionSource _firstMayEnd = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_WhileALotIsBeingDone_TheOthersAreOneLotAndEachHasItsResult()
    {
        var together = new Together<int, int>(WorkAsync);
        var first = together.RunAsync(0, Token);
        var others = Enumerable.Range(1, 20).Select(item => together.RunAsync(item, Token)).ToList();
        _firstMayEnd.SetResult();

        (await first).ShouldBe(0);
        (await Task.WhenAll(others)).ShouldBe(Enumerable.Range(1, 20).Select(item => item * 10));
        _lots.SelectMany(lot => lot).ShouldBe(Enumerable.Range(0, 21));
        _lots.Count.ShouldBeLessThan(4);
    }

    [Fact]
    public async Task Run_OnePieceFails_TheOthersOfItsLotDoNot()
    {
        var together = new Together<int, int>(WorkAsync);
        var first = together.RunAsync(0, Token);
        var others = new[] { 1, -1, 2 }.Select(item => together.RunAsync(item, Token)).ToList();
        _firstMayEnd.SetResult();

        await first;
        (await others[0]).ShouldBe(10);
        (await others[2]).ShouldBe(20);
        await Should.ThrowAsync<InvalidOperationException>(others[1]);
        (await together.RunAsync(3, Token)).ShouldBe(30);
    }

    [Fact]
    public async Task Run_DatabaseIsAway_AllHearOfItAtOnce()
    {
        var together = new Together<int, int>(async lot =>
        {
            await WorkAsync(lot);
            return lot.Contains(1) ? throw new TimeoutException() : lot;
        });
        var first = together.RunAsync(0, Token);
        var others = new[] { 1, 2, 3 }.Select(item => together.RunAsync(item, Token)).ToList();
        _firstMayEnd.SetResult();

        await first.ContinueWith(_ => { }, TaskScheduler.Default);
        foreach (var other in others)
        {
            await Should.ThrowAsync<TimeoutException>(other);
        }

        _lots.SelectMany(lot => lot).Count(item => item == 1).ShouldBe(1);
    }

    private async Task<IReadOnlyList<int>> WorkAsync(IReadOnlyList<int> lot)
    {
        await _firstMayEnd.Task;
        _lots.Add(lot);
        return lot.Any(item => item < 0) ? throw new InvalidOperationException() : [.. lot.Select(item => item * 10)];
    }
}
