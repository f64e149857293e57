using Reports.Acceptance.Tests.Running;

namespace Reports.Acceptance.Tests.Journeys;

/// <summary>A journey on the shared program, whose log is printed when it fails.</summary>
public abstract class SharedJourney(SharedSite shared) : IDisposable
{
    internal SharedSite Shared => shared;

    internal Site Site => shared.Site;

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (TestContext.Current.TestState?.Result == TestResult.Failed)
        {
            TestContext.Current.TestOutputHelper?.WriteLine(shared.Log);
        }
    }
}
