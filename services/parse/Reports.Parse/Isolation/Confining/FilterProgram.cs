using System.Runtime.InteropServices;

namespace Reports.Parse.Isolation.Confining;

/// <summary>One instruction of a classic BPF program.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct FilterStep(ushort Code, byte IfTrue, byte IfFalse, uint Value);

/// <summary>Builds the program that the kernel runs before each system call.</summary>
internal static class FilterProgram
{
    private const ushort Load = 0x20;
    private const ushort JumpIfEqual = 0x15;
    private const ushort JumpIfAtLeast = 0x35;
    private const ushort Return = 0x06;

    private const uint NumberOffset = 0;
    private const uint MachineOffset = 4;

    private const uint Allow = 0x7FFF0000;
    private const uint EndProcess = 0x80000000;
    private const uint PermissionDenied = 0x00050000 | 13;

    // Calls of the x32 interface carry this bit and would pass by their other numbers.
    private const uint OtherInterface = 0x40000000;

    /// <summary>Answers the denied calls with EACCES, ends a process that calls for another machine, and lets everything else pass.</summary>
    public static FilterStep[] Deny(SystemCalls calls)
    {
        var denied = calls.Denied;
        var checks = denied.Select((number, i) => new FilterStep(JumpIfEqual, (byte)(denied.Count - i), 0, number));
        return
        [
            new(Load, 0, 0, MachineOffset),
            new(JumpIfEqual, 1, 0, calls.Machine),
            new(Return, 0, 0, EndProcess),
            new(Load, 0, 0, NumberOffset),
            new(JumpIfAtLeast, (byte)(denied.Count + 1), 0, OtherInterface),
            .. checks,
            new(Return, 0, 0, Allow),
            new(Return, 0, 0, PermissionDenied),
        ];
    }
}
