using Reports.Parse.Isolation.Confining;
using Reports.Parse.Isolation.Pool;

namespace Reports.Parse.Isolation.Worker;

/// <summary>What a child does to itself before it reads the first byte of a file, and how it ends.</summary>
internal static class SelfConfinement
{
    private const int StandardError = 2;
    private const int WriteCreateTruncate = 0x241;
    private const int OwnerOnly = 0x180;

    /// <summary>Leads a group of its own, speaks its last words into its folder, gives up the network.</summary>
    public static Confinement Apply()
    {
        if (!OperatingSystem.IsLinux())
        {
            return new Confinement(OwnGroup: false, NoNetwork: false, NetworkFilter.Install());
        }

        var ownGroup = Calls.SetProcessGroup(0, 0) == 0;
        var words = Calls.Open(WorkerFolder.LastWordsFile, WriteCreateTruncate, OwnerOnly);
        if (words >= 0)
        {
            _ = Calls.Duplicate(words, StandardError);
        }

        var why = NetworkFilter.Install();
        return new Confinement(ownGroup, why is null, why);
    }

    /// <summary>Removes its folder and ends itself and all that it started.</summary>
    public static void End()
    {
        WorkerFolder.OfThisChild()?.Dispose();
        if (OperatingSystem.IsLinux() && Calls.ProcessGroup() == Environment.ProcessId)
        {
            _ = Calls.Signal(0, Calls.Kill);
        }

        Environment.Exit(0);
    }
}
