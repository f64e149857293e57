using System.CommandLine;
using Reports.Contracts.Problems;
using Reports.Hosting.Platform;
using Reports.Hosting.Setup;
using Reports.Search;
using Reports.Standalone.Importing;

namespace Reports.Standalone.Commands;

/// <summary>What a command ends with: 0 done, 1 done with refusals or failures, 2 wrong use, 64–78 as in sysexits.</summary>
internal static class ExitStatus
{
    public const int Done = 0;
    public const int DoneWithRefusals = 1;
    public const int WrongUse = 2;
    public const int NoInput = 66;
    public const int Unavailable = 69;
    public const int InputOutput = 74;
    public const int TryAgain = 75;
    public const int BadConfiguration = ServiceHost.BadConfiguration;

    // Longer than a host may take to drain and stop: it ends by itself, with its own status.
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(30);

    /// <summary>Runs the command that was parsed, and turns what can go wrong into a sentence and a status.</summary>
    public static async Task<int> OfAsync(ParseResult command)
    {
        if (command.Errors.Count > 0)
        {
            await command.InvokeAsync();
            return WrongUse;
        }

        try
        {
            return await command.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = LongestStop });
        }
        catch (BadConfigurationException e)
        {
            return Say(e.Message, BadConfiguration);
        }
        catch (DataDirectoryInUseException e)
        {
            return Say($"{e.Message} 数据目录 {e.Directory} 正被进程 {e.ProcessId} 使用。", TryAgain);
        }
        catch (BadSearchException e)
        {
            return Say(Sentences.Both(e.Code, e.Arguments), WrongUse);
        }
        catch (ProblemException e)
        {
            return Say(Sentences.Both(e.Code, e.Arguments), WrongUse);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Say($"{e.Message} 读写失败。", InputOutput);
        }
        catch (HttpRequestException e) when (e.StatusCode is { } status)
        {
            return Say($"The server refused: {(int)status} {e.Message} 服务拒绝了请求。", Unavailable);
        }
        catch (HttpRequestException e)
        {
            return Say($"The server does not answer: {e.Message} 服务没有响应。", Unavailable);
        }
        catch (OperationCanceledException)
        {
            return Say("Stopped. 已停止。", TryAgain);
        }
    }

    private static int Say(string sentence, int status)
    {
        Console.Error.WriteLine(sentence);
        return status;
    }
}
