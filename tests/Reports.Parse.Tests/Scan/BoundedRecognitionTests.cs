using Microsoft.Extensions.Time.Testing;
using Reports.Parse.Extract.Pages;
using Reports.Parse.Extract.Scan;

namespace Reports.Parse.Tests.Scan;

/// <summary>A file gets so much time of recognition and no more.</summary>
public sealed class BoundedRecognitionTests
{
    private static readonly PageSheet Sheet = new(1, 595, 842, []);

    private readonly FakeTimeProvider _clock = new();
    private int _asked;

    [Fact]
    public void Read_TimeIsLeft_IsWhatTheProgramReads()
    {
        var bounded = Bounded(TimeSpan.FromSeconds(9));

        bounded.Read(default, 1, TestContext.Current.CancellationToken).ShouldBe(Sheet);
        bounded.IsOver.ShouldBeFalse();
    }

    [Fact]
    public void Read_TimeEndsOverAPicture_IsNothingAndNoneIsAskedForAfterIt()
    {
        var bounded = Bounded(TimeSpan.FromSeconds(6));

        bounded.Read(default, 1, TestContext.Current.CancellationToken).ShouldBe(Sheet);
        bounded.Read(default, 2, TestContext.Current.CancellationToken).ShouldBeNull();
        bounded.Read(default, 3, TestContext.Current.CancellationToken).ShouldBeNull();
        (bounded.IsOver, _asked).ShouldBe((true, 2));
    }

    [Fact]
    public void Read_TimePassesBetweenPictures_IsCounted()
    {
        var bounded = Bounded(TimeSpan.FromSeconds(4));
        _clock.Advance(TimeSpan.FromMinutes(1));

        bounded.Read(default, 1, TestContext.Current.CancellationToken).ShouldBeNull();
        (bounded.IsOver, _asked).ShouldBe((true, 0));
    }

    [Fact]
    public void Read_WorkIsEnded_IsThrown()
    {
        using var ended = new CancellationTokenSource();
        ended.Cancel();

        Should.Throw<OperationCanceledException>(() => Bounded(TimeSpan.FromSeconds(1)).Read(default, 1, ended.Token));
    }

    // A picture takes the time; ten seconds are allowed in all.
    private BoundedRecognition Bounded(TimeSpan each) => new(new Slow(this, each), TimeSpan.FromSeconds(10), _clock);

    private sealed class Slow(BoundedRecognitionTests test, TimeSpan each) : IRecognition
    {
        public PageSheet? Read(ReadOnlyMemory<byte> image, int number, CancellationToken cancellation)
        {
            test._asked++;
            test._clock.Advance(each);
            cancellation.ThrowIfCancellationRequested();
            return Sheet;
        }
    }
}
