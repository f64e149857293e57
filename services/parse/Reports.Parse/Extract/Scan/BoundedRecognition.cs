using Reports.Parse.Extract.Pages;

namespace Reports.Parse.Extract.Scan;

/// <summary>Recognition within the time that one file may take of it. A picture over which that ends, and all later ones, are not read.</summary>
internal sealed class BoundedRecognition(IRecognition recognition, TimeSpan limit, TimeProvider time) : IRecognition
{
    private TimeSpan _left = limit;

    /// <summary>Whether no time is left.</summary>
    public bool IsOver => _left <= TimeSpan.Zero;

    public PageSheet? Read(ReadOnlyMemory<byte> image, int number, CancellationToken cancellation)
    {
        if (IsOver)
        {
            return null;
        }

        var started = time.GetTimestamp();
        using var end = new CancellationTokenSource(_left, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, end.Token);
        try
        {
            return recognition.Read(image, number, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            _left = end.IsCancellationRequested ? TimeSpan.Zero : _left - time.GetElapsedTime(started);
        }
    }
}
