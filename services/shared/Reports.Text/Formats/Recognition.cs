using System.ComponentModel;
using System.Diagnostics;

namespace Reports.Text.Formats;

/// <summary>The program tesseract, which recognises characters in pictures, with its data for simplified Chinese, if this machine has both.</summary>
public static class Recognition
{
    /// <summary>Its word for the language.</summary>
    public const string Language = "chi_sim";

    private static readonly string[] UsualFolders = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);
    private static readonly Lazy<string?> Found = new(Find);

    /// <summary>Path of the program; null where there is none or it lacks the language. Looked for once.</summary>
    public static string? Program => Found.Value;

    /// <summary>True if pictures and scanned pages can be read here.</summary>
    public static bool IsInstalled => Program is not null;

    private static string? Find()
    {
        var name = OperatingSystem.IsWindows() ? "tesseract.exe" : "tesseract";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var program = folders.Concat(UsualFolders).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        return program is not null && Languages(program).Contains(Language, StringComparer.Ordinal) ? program : null;
    }

    private static IReadOnlyList<string> Languages(string program)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, ["--list-langs"]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            var complaints = process.StandardError.ReadToEndAsync();
            var languages = process.StandardOutput.ReadToEndAsync();
            if (!Task.WaitAll([complaints, languages], Patience))
            {
                process.Kill();
                return [];
            }

            return languages.Result.Split('\n', StringSplitOptions.TrimEntries);
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            return [];
        }
    }
}
