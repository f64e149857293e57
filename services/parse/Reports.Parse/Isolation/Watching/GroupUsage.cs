using System.Diagnostics;

namespace Reports.Parse.Isolation.Watching;

/// <summary>The most memory and the most processor time that any process of a group takes.</summary>
internal readonly record struct GroupUsage(long Memory, TimeSpan Cpu)
{
    /// <summary>Of a process alone: cheap.</summary>
    public static GroupUsage OfLeader(Process leader)
    {
        if (OperatingSystem.IsLinux())
        {
            return ProcessUsage.Read(Name(leader)) is { } usage ? new GroupUsage(usage.Memory, usage.Cpu) : default;
        }

        try
        {
            leader.Refresh();
            return new GroupUsage(leader.WorkingSet64, leader.TotalProcessorTime);
        }
        catch (InvalidOperationException)
        {
            return default;
        }
    }

    /// <summary>Of a process and whatever it started: looks at every process of the machine.</summary>
    public static GroupUsage Of(Process leader)
    {
        if (!OperatingSystem.IsLinux())
        {
            return OfLeader(leader);
        }

        var (memory, cpu) = (0L, TimeSpan.Zero);
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            var process = Path.GetFileName(folder);
            if (char.IsAsciiDigit(process[0]) && ProcessUsage.Read(process) is { } usage && usage.Group == leader.Id)
            {
                (memory, cpu) = (Math.Max(memory, usage.Memory), usage.Cpu > cpu ? usage.Cpu : cpu);
            }
        }

        return new GroupUsage(memory, cpu);
    }

    private static string Name(Process process) => process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
