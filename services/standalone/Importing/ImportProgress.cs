using System.Globalization;

namespace Reports.Standalone.Importing;

/// <summary>One line of progress on a terminal, rewritten in place; none where the output is no terminal.</summary>
internal sealed class ImportProgress(int total, TimeProvider time)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);
    private readonly long _started = time.GetTimestamp();
    private readonly bool _terminal = !Console.IsErrorRedirected;
    private readonly Lock _line = new();
    private TimeSpan _shown = -Interval;

    public TimeSpan Elapsed => time.GetElapsedTime(_started);

    /// <summary>Shows how many files were handed over and how many documents still have no answer.</summary>
    public void Show(int files, int open)
    {
        lock (_line)
        {
            var elapsed = Elapsed;
            if (!_terminal || elapsed - _shown < Interval)
            {
                return;
            }

            _shown = elapsed;
            var done = Math.Max(files - open, 0);
            var rate = done / Math.Max(elapsed.TotalSeconds, 0.001);
            var left = rate > 0 ? TimeSpan.FromSeconds((total - done) / rate) : TimeSpan.Zero;
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done}/{total} 已完成  {rate:0.0}/s  剩余 {left:mm\\:ss}   "));
        }
    }

    public void End()
    {
        if (_terminal)
        {
            Console.Error.WriteLine();
        }
    }
}
