using System.Runtime.InteropServices;

namespace Reports.Parse.Isolation.Confining;

/// <summary>
/// A seccomp filter for all threads of this process and all it will start: no socket of any family, by no way around (io_uring),
/// and no reaching into other processes. It cannot be taken off.
/// </summary>
internal static class NetworkFilter
{
    private const int NoNewPrivileges = 38;
    private const nuint SetFilter = 1;
    private const nuint AllThreads = 1;

    /// <summary>Puts the filter on. Returns null, or why that is not possible.</summary>
    public static string? Install()
    {
        if (!OperatingSystem.IsLinux() || SystemCalls.OfThisMachine() is not { } calls)
        {
            return $"no filter for {RuntimeInformation.RuntimeIdentifier}";
        }

        if (Calls.ControlProcess(NoNewPrivileges, 1, 0, 0, 0) != 0)
        {
            return $"privileges cannot be given up (error {Marshal.GetLastPInvokeError()})";
        }

        var result = Install(FilterProgram.Deny(calls), calls.Seccomp);
        return result switch
        {
            0 => null,
            > 0 => "a thread could not be filtered",
            _ => $"the kernel refuses the filter (error {Marshal.GetLastPInvokeError()})",
        };
    }

    private static unsafe nint Install(FilterStep[] program, nint seccomp)
    {
        fixed (FilterStep* steps = program)
        {
            var filter = new FilterHead { Length = (ushort)program.Length, Steps = steps };
            return Calls.SystemCall(seccomp, SetFilter, AllThreads, (nint)(&filter));
        }
    }

    [StructLayout(LayoutKind.Sequential)]
    private unsafe struct FilterHead
    {
        public ushort Length;
        public FilterStep* Steps;
    }
}
