using System.Collections.Concurrent;
using Reports.Parse.Extract;
using Reports.Parse.Isolation.Frames;
using Reports.Parse.Isolation.Pool;

namespace Reports.Parse.Isolation.Worker;

/// <summary>
/// The life of a child: confine itself, say so, answer files one by one. Input is read on a thread of its own, so that a child
/// whose parent is gone ends even in the middle of a file that never ends.
/// </summary>
internal static class WorkerLoop
{
    private const int StackBytes = 32 << 20;
    private const int WrongUse = 2;

    /// <summary>Runs until the input ends. Nothing but frames is written to standard output.</summary>
    public static int Run(Func<ExtractRequest, Extraction> extract)
    {
        if (WorkerFolder.OfThisChild() is null)
        {
            Console.Error.WriteLine("This verb is for the program itself. 此命令仅供程序内部使用。");
            return WrongUse;
        }

        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        var answers = new AnswerWriter(output);
        var confinement = SelfConfinement.Apply();
        Console.SetOut(Console.Error);
        answers.Ready(confinement);

        using var requests = new BlockingCollection<ExtractRequest>();
        var reader = new Thread(() => Answer(requests, extract, answers), StackBytes) { IsBackground = true };
        reader.Start();
        while (Next(input) is { } request)
        {
            requests.Add(request);
        }

        SelfConfinement.End();
        return 0;
    }

    // A parent that is killed leaves its last words unfinished: that is an end like any other.
    private static ExtractRequest? Next(Stream input)
    {
        try
        {
            return ExtractRequest.ReadAsync(input).GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return null;
        }
    }

    private static void Answer(BlockingCollection<ExtractRequest> requests, Func<ExtractRequest, Extraction> extract, AnswerWriter answers)
    {
        foreach (var request in requests.GetConsumingEnumerable())
        {
            try
            {
                answers.Extracted(extract(request));
            }
            catch (RejectedException rejected)
            {
                answers.Rejected(rejected);
            }
            catch (OutOfMemoryException)
            {
                answers.OutOfMemory();
                SelfConfinement.End();
            }
            catch (Exception e)
            {
                answers.Failed(e);
            }
        }
    }
}
