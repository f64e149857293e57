using Reports.Parse.Extract.Pages;

namespace Reports.Parse.Extract.Scan;

/// <summary>
/// Recognition until a time after the reading of a file began, whatever that was spent on. A picture over which it ends, and all later
/// ones, are not read.
/// </summary>
internal sealed class BoundedRecognition(IRecognition recognition, TimeSpan limit, TimeProvider time) : IRecognition
{
    private readonly long _began = time.GetTimestamp();

    /// <summary>Whether no time is left.</summary>
    public bool IsOver => Left <= TimeSpan.Zero;

    private TimeSpan Left => limit - time.GetElapsedTime(_began);

    public PageSheet? Read(ReadOnlyMemory<byte> image, int number, CancellationToken cancellation)
    {
        if (Left is var left && left <= TimeSpan.Zero)
        {
            return null;
        }

        using var end = new CancellationTokenSource(left, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, end.Token);
        try
        {
            return recognition.Read(image, number, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }
}
