using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Reports.Parse.Extract;
using Reports.Parse.Isolation.Frames;

namespace Reports.Parse.TestWorker;

/// <summary>A reader that misbehaves when the name of a file tells it to, and else reads the file.</summary>
internal static class Misbehaviour
{
    private static int _files;

    public static Extraction Extract(ExtractRequest request)
    {
        _files++;
        var (misdeed, argument) = request.Name.Split(':') is [var first, var second] ? (first, second) : (request.Name, "");
        return misdeed switch
        {
            "loop" => Loop(),
            "allocate" => Allocate(argument),
            "allocate-native" => AllocateNative(),
            "overflow" => Say(Overflow(0)),
            "exit" => Exit(),
            "exit-if-not-first" => _files > 1 ? Exit() : Read(request),
            "throw" => throw new InvalidOperationException("It was told to throw."),
            "disk-full" => throw new IOException("No space left on device"),
            "chatter" => Chatter(request),
            "helper" => Helper(argument),
            "connect" => Say(Connect(argument)),
            "environment" => Say(string.Join(' ', Environment.GetEnvironmentVariables().Keys.Cast<string>().Order(StringComparer.Ordinal))),
            "folder" => Say(Environment.CurrentDirectory + " " + (OperatingSystem.IsWindows() ? "" : File.GetUnixFileMode(Environment.CurrentDirectory))),
            "group" => Say(File.ReadAllText("/proc/self/stat").Split(' ')[4] + " " + Environment.ProcessId),
            "limits" => Say(File.ReadAllText("/proc/self/limits")),
            "who" => Say(Environment.ProcessId.ToString()),
            _ => Read(request),
        };
    }

    private static Extraction Read(ExtractRequest request) => Extractor.Extract(request.Bytes, request.Name, CancellationToken.None);

    private static Extraction Say(string words) => Extractor.Extract(System.Text.Encoding.UTF8.GetBytes(words), "said.txt", CancellationToken.None);

    private static Extraction Loop()
    {
        while (true)
        {
        }
    }

    // So many megabytes, without end where no number is given.
    private static Extraction Allocate(string megabytes)
    {
        var kept = new List<byte[]>();
        while (megabytes is "" || kept.Count < int.Parse(megabytes))
        {
            kept.Add(new byte[1 << 20]);
        }

        return Say(kept.Count.ToString());
    }

    private static unsafe Extraction AllocateNative()
    {
        for (var i = 0; i < 64; i++)
        {
            NativeMemory.Fill(NativeMemory.Alloc(128 << 20), 128 << 20, 1);
        }

        return Loop();
    }

    private static string Overflow(int depth) => Overflow(depth + 1) + depth;

    private static Extraction Exit()
    {
        Environment.Exit(3);
        return Loop();
    }

    private static Extraction Chatter(ExtractRequest request)
    {
        Console.WriteLine("A library says something.");
        return Read(request);
    }

    private static Extraction Helper(string seconds)
    {
        using var helper = Process.Start("sleep", [seconds]);
        return Loop();
    }

    private static string Connect(string port)
    {
        try
        {
            using var client = new TcpClient();
            client.Connect("127.0.0.1", int.Parse(port));
            return "connected";
        }
        catch (SocketException e)
        {
            return e.SocketErrorCode.ToString();
        }
    }
}
