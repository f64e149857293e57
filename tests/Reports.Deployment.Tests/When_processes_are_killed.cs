namespace Reports.Deployment.Tests;

/// <summary>A smaller form of the contract's chaos check: nothing lost, nothing twice, nothing stuck, whatever is killed.</summary>
public sealed class When_processes_are_killed(Compose compose) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reports-chaos-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_one_process_loses_nothing()
    {
        var check = Requirement.Check("chaos.py");
        var address = $"http://127.0.0.1:{FreePort.Take()}";
        var program = $"dotnet {Standalone.Program} run --data {Path.Combine(_folder, "data")} --urls {address}";

        (await ChaosAsync(check, address, "--start", program, "--uploads", "120", "--kills", "5")).ShouldSucceed();
    }

    [Fact]
    public async Task The_distributed_form_loses_nothing()
    {
        var check = Requirement.Check("chaos.py");
        using var http = await compose.ReadyAsync(TestContext.Current.CancellationToken);

        var outcome = await ChaosAsync(check, compose.Address.ToString().TrimEnd('/'), "--compose", Path.Combine(Tests.Repository.Root, Compose.File), "--uploads", "120", "--kills", "6", "--seed", "2");

        // Documents of the other tests are phantoms to the check; what counts is printed in one line.
        outcome.Output.ShouldContain("lost 0 []  dup 0 []");
        outcome.Output.ShouldContain("stuck 0 []");
    }

    private Task<Command> ChaosAsync(string check, params string[] words) => Command.RunAsync(
        "sh",
        ["-c", "cd \"$0\" && exec python3 \"$@\"", _folder, check, .. words],
        compose.Environment);
}
