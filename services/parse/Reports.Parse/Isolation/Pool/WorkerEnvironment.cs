using System.Collections;
using System.Globalization;

namespace Reports.Parse.Isolation.Pool;

/// <summary>The environment of a child: what the runtime and the programs it calls need, and nothing that the parent was told.</summary>
internal static class WorkerEnvironment
{
    // Where the runtime lies, how it finds its libraries, where programs such as tesseract lie and their data.
    private static readonly string[] Inherited =
    [
        "PATH", "LD_LIBRARY_PATH", "TESSDATA_PREFIX", "SystemRoot", "TZ",
        "DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "DOTNET_ROLL_FORWARD",
        "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "DOTNET_SYSTEM_GLOBALIZATION_APPLOCALICU",
    ];

    public static IEnumerable<(string Name, string Value)> Of(string folder, long memory)
    {
        var own = Environment.GetEnvironmentVariables();
        foreach (DictionaryEntry variable in own)
        {
            if (Inherited.Contains((string)variable.Key, StringComparer.Ordinal))
            {
                yield return ((string)variable.Key, (string?)variable.Value ?? "");
            }
        }

        foreach (var place in (string[])["HOME", "TMPDIR", "TEMP", "TMP"])
        {
            yield return (place, folder);
        }

        yield return ("DOTNET_GCHeapHardLimit", memory.ToString("X", CultureInfo.InvariantCulture));
        yield return ("DOTNET_gcServer", "0");
        yield return ("DOTNET_gcConcurrent", "0");
        yield return ("DOTNET_TieredPGO", "0");
        yield return ("DOTNET_EnableDiagnostics", "0");
    }
}
