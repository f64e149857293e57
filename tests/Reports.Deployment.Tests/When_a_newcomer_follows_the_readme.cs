using System.Diagnostics;
using System.Text.RegularExpressions;
using Reports.Tests;

namespace Reports.Deployment.Tests;

/// <summary>Every command of the README is known here and run, or run by another test that is named.</summary>
public sealed partial class When_a_newcomer_follows_the_readme
{
    private static readonly Dictionary<string, string> RunElsewhere = new(StringComparer.Ordinal)
    {
        ["dotnet test"] = "whoever runs this test",
        ["docker compose -f deploy/compose.yaml up --build"] = nameof(When_the_distributed_form_runs),
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string Readme => File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    private static IEnumerable<string> Commands =>
        ShellBlock().Matches(Readme).SelectMany(b => b.Groups["body"].Value.Split('\n'))
            .Select(line => line.Split(" #")[0].Trim())
            .Where(line => line.Length > 0);

    [Fact]
    public async Task Each_command_that_ends_does_what_it_says()
    {
        var data = Directory.CreateTempSubdirectory("reports-readme-").FullName;
        foreach (var command in Commands.Except(RunElsewhere.Keys).Where(c => !StartsTheSite(c)))
        {
            var words = Words(command).Select(w => w.Replace("data/library", Path.Combine(data, "library"), StringComparison.Ordinal));

            var outcome = await Command.RunAsync("dotnet", ["run", "--no-build", .. words.Skip(2)], cancellationToken: Token);

            outcome.Status.ShouldBe(0, $"{command}\n{outcome.Output}");
        }
    }

    [Fact]
    public async Task The_demo_is_searchable_when_it_says_where()
    {
        var address = $"http://127.0.0.1:{FreePort.Take()}";
        var data = Directory.CreateTempSubdirectory("reports-demo-").FullName;
        Commands.ShouldContain("dotnet run --project services/standalone -- demo");
        using var demo = Process.Start(new ProcessStartInfo("dotnet", [Standalone.Program, "demo", "--data", data, "--urls", address]) { UseShellExecute = false, RedirectStandardOutput = true })!;

        string? line;
        do
        {
            line = await demo.StandardOutput.ReadLineAsync(Token);
        }
        while (line is not null && !line.Contains($"{address}/search?q=", StringComparison.Ordinal));

        using var http = new HttpClient();
        var page = await http.GetStringAsync(AddressIn().Match(line!).Value, Token);
        page.ShouldContain("<mark>抽水蓄能</mark>");
        using var stop = Process.Start("kill", ["-TERM", $"{demo.Id}"]);
        await demo.WaitForExitAsync(Token);
        demo.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Every_file_it_names_exists() =>
        Link().Matches(Readme).Select(m => m.Groups["path"].Value.Split('#')[0])
            .Where(path => path.Length > 0 && !path.Contains("://", StringComparison.Ordinal) && !Path.Exists(Path.Combine(Repository.Root, path)))
            .ShouldBeEmpty();

    private static bool StartsTheSite(string command) => Words(command) is [.., "demo"] or [.., "run", "--data", _];

    private static string[] Words(string command) => command.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("```sh\n(?<body>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShellBlock();

    [GeneratedRegex(@"\]\((?<path>[^)]+)\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"http://\S+", RegexOptions.NonBacktracking)]
    private static partial Regex AddressIn();
}
