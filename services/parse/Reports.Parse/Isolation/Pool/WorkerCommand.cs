using Reports.Parse.Isolation.Worker;

namespace Reports.Parse.Isolation.Pool;

/// <summary>The program that a child runs, and its arguments.</summary>
internal sealed record WorkerCommand(string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>This very program, with the verb of <see cref="WorkerVerb"/>.</summary>
    public static WorkerCommand OfThisProgram()
    {
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("This process has no program.");
        var isMuxer = Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        return new WorkerCommand(program, isMuxer ? [Path.GetFullPath(Environment.GetCommandLineArgs()[0]), WorkerVerb.Name] : [WorkerVerb.Name]);
    }
}
