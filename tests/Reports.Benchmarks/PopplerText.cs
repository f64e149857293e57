using System.ComponentModel;
using System.Diagnostics;

namespace Reports.Benchmarks;

/// <summary>What pdftotext reads, for comparison.</summary>
internal static class PopplerText
{
    /// <summary>The text of a file; null where the machine has no such program.</summary>
    public static string? Of(string file)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pdftotext", [file, "-"]) { RedirectStandardOutput = true, UseShellExecute = false });
            return process?.StandardOutput.ReadToEnd();
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
