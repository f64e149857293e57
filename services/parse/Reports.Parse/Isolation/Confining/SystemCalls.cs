using System.Runtime.InteropServices;

namespace Reports.Parse.Isolation.Confining;

/// <summary>Numbers of system calls, which differ between machines (Linux, <c>asm/unistd.h</c>).</summary>
/// <param name="Machine">The kernel's name of the machine (<c>AUDIT_ARCH_…</c>).</param>
/// <param name="Seccomp">The call that installs filters.</param>
/// <param name="Denied">socket, ptrace, process_vm_readv, process_vm_writev, bpf, io_uring_setup, pidfd_getfd.</param>
internal sealed record SystemCalls(uint Machine, nint Seccomp, IReadOnlyList<uint> Denied)
{
    private static readonly SystemCalls X64 = new(0xC000003E, 317, [41, 101, 310, 311, 321, 425, 438]);
    private static readonly SystemCalls Arm64 = new(0xC00000B7, 277, [198, 117, 270, 271, 280, 425, 438]);

    /// <summary>Those of this machine, or null where they are not known.</summary>
    public static SystemCalls? OfThisMachine() => RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => X64,
        Architecture.Arm64 => Arm64,
        _ => null,
    };
}
