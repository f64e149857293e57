using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Reports.Hosting.Bus.RabbitMq;
using Reports.Hosting.Platform;
using Reports.Hosting.Setup;
using Reports.Parse.Isolation;
using Reports.Search.Seam;
using Reports.Standalone.Hosting;
using Reports.Storage.Database;
using Reports.Text.Formats;

namespace Reports.Standalone.Doctoring;

/// <summary>Looks at everything the system stands on in this configuration.</summary>
internal static class Doctor
{
    private const long LittleSpace = 2L << 30;

    public static async IAsyncEnumerable<Finding> ExamineAsync(string data, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return new Finding(Verdict.Well, "runtime", RuntimeInformation.FrameworkDescription);
        yield return Normalisation();
        yield return Formats();
        using var host = StandaloneHost.CreateQuiet(data);
        var options = host.Services.GetRequiredService<PlatformOptions>();
        yield return DataDirectory(options);
        yield return Space(options.Data);
        var free = true;
        if (options.IsEmbedded)
        {
            var finding = Try("data directory lock", () => Lock(host.Services), "another process uses it: stop that one, or use its site");
            free = finding.Verdict == Verdict.Well;
            yield return finding;
        }

        yield return await TryAsync("database", () => host.Services.GetRequiredService<IDatabase>().DescribeAsync(cancellationToken), "nothing can be accepted");
        yield return options.RabbitMq is null
            ? new Finding(Verdict.Well, "bus", "in-memory")
            : await TryAsync("bus", () => RabbitAsync(host.Services, cancellationToken), "what is accepted waits in the outbox");
        if (free)
        {
            yield return await TryAsync("search engine", () => EngineAsync(host.Services, options, cancellationToken), "nothing can be found; what is parsed waits");
        }

        yield return await ParserIsolation.ExamineAsync(host.Services.GetRequiredService<IReportParser>(), cancellationToken);
        yield return ParserLimits.Examine(host.Services.GetRequiredService<IsolationOptions>(), GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);
        yield return Program("docker", "the tests that need containers skip");
        yield return Program("chromium", "the tests that need a browser skip");
    }

    private static Finding Normalisation() =>
        "ﾃｽﾄ㎡".Normalize(System.Text.NormalizationForm.FormKC) == "テストm2"
            ? new Finding(Verdict.Well, "Unicode data", CultureInfo.CurrentCulture.Name is "" ? "invariant" : CultureInfo.CurrentCulture.Name)
            : new Finding(Verdict.Broken, "Unicode data", "NFKC does not work", "full-width forms are not found; install ICU");

    private static Finding Formats()
    {
        var lacking = DocumentFormats.All.Where(f => !f.IsAvailable).Select(f => f.Word).ToList();
        return lacking.Count == 0
            ? new Finding(Verdict.Well, "formats", DocumentFormats.Supported)
            : new Finding(Verdict.Absent, "formats", DocumentFormats.Supported, $"{string.Join(", ", lacking)} are refused");
    }

    private static Finding DataDirectory(PlatformOptions options) => Try(
        "data directory",
        () =>
        {
            Directory.CreateDirectory(options.Data);
            var probe = Path.Combine(options.Data, $"doctor-{Environment.ProcessId}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return $"{options.Data} can be written";
        },
        "nothing can be accepted: choose another with --data");

    private static string Lock(IServiceProvider services)
    {
        _ = services.GetRequiredService<DataDirectoryLock>();
        return "free";
    }

    private static Finding Space(string data)
    {
        var free = new DriveInfo(data).AvailableFreeSpace;
        var found = string.Create(CultureInfo.InvariantCulture, $"{free / (double)(1 << 30):0.0} GiB free");
        return free > LittleSpace ? new Finding(Verdict.Well, "disk", found) : new Finding(Verdict.Broken, "disk", found, "uploads will be refused soon");
    }

    private static async Task<string> RabbitAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<RabbitMqTopology>().DeclareAsync(cancellationToken);
        return "RabbitMQ answers, queues are declared";
    }

    private static async Task<string> EngineAsync(IServiceProvider services, PlatformOptions options, CancellationToken cancellationToken)
    {
        var index = await services.GetRequiredService<IPassageIndex>().EnsureAsync(cancellationToken);
        return $"{(options.Elasticsearch is null ? "Lucene.Net" : "Elasticsearch")}, index {index.Name}";
    }

    private static Finding Program(string name, string meaning)
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
        return found is null ? new Finding(Verdict.Absent, name, "not installed", meaning) : new Finding(Verdict.Well, name, found);
    }

    private static Finding Try(string what, Func<string> look, string meaning)
    {
        try
        {
            return new Finding(Verdict.Well, what, look());
        }
        catch (Exception e)
        {
            return new Finding(Verdict.Broken, what, e.Message, meaning);
        }
    }

    private static async Task<Finding> TryAsync(string what, Func<Task<string>> look, string meaning)
    {
        try
        {
            return new Finding(Verdict.Well, what, await look());
        }
        catch (Exception e)
        {
            return new Finding(Verdict.Broken, what, e.Message, meaning);
        }
    }
}
