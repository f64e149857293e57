using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using Reports.Contracts.Problems;

namespace Reports.Ingest.Intake;

/// <summary>Opens files of folders that others write to: regular files alone, and no link is followed.</summary>
public static partial class RegularFile
{
    private const int NoEntry = 2;
    private const int ErrorAccess = 13;
    private const int LoopOnLinux = 40;
    private const int LoopOnMac = 62;

    /// <summary>Opens a file for reading.</summary>
    /// <exception cref="ProblemException"><c>not_regular_file</c>: it is a link, a pipe, a device or a folder.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static FileStream Open(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return (File.GetAttributes(path) & (FileAttributes.ReparsePoint | FileAttributes.Directory | FileAttributes.Device)) != FileAttributes.None
                ? throw new ProblemException("not_regular_file")
                : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        }

        return OpenOnUnix(path);
    }

    // Not to wait: opening a pipe that nobody writes to would never come back. Pipes and sockets cannot seek, and devices that
    // can have no length.
    private static FileStream OpenOnUnix(string path)
    {
        var descriptor = OpenFile(path, UnixFlags);
        if (descriptor < 0)
        {
            throw Marshal.GetLastPInvokeError() switch
            {
                LoopOnLinux or LoopOnMac => new ProblemException("not_regular_file"),
                NoEntry => new FileNotFoundException("The file is gone.", path),
                ErrorAccess => new UnauthorizedAccessException("The file may not be read."),
                var error => new IOException($"The file cannot be opened (error {error})."),
            };
        }

        var handle = new SafeFileHandle(descriptor, ownsHandle: true);
        try
        {
            var file = new FileStream(handle, FileAccess.Read);
            return file.CanSeek && !(file.Length == 0 && IsDevice(path)) ? file : throw new ProblemException("not_regular_file");
        }
        catch (Exception e)
        {
            handle.Dispose();
            throw e is ProblemException ? e : new ProblemException("not_regular_file", inner: e);
        }
    }

    private static bool IsDevice(string path) => Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);

    private static int UnixFlags => (OperatingSystem.IsMacOS(), RuntimeInformation.ProcessArchitecture) switch
    {
        (true, _) => 0x100 | 0x4 | 0x1000000,
        (_, Architecture.Arm64 or Architecture.Arm) => 0x8000 | 0x800 | 0x80000,
        _ => 0x20000 | 0x800 | 0x80000,
    };

    // No link at the end of the path, no waiting, not for children.
    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenFile(string path, int flags);
}
