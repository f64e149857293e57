using System.Reflection;

namespace Reports.Deployment.Tests;

/// <summary>The standalone program as it was built with these tests.</summary>
internal static class Standalone
{
    public static string Program { get; } = Path.Combine(
        Tests.Repository.Root, "services", "standalone", "bin", Configuration(), "net10.0", "Reports.Standalone.dll");

    public static Task<Command> RunAsync(params string[] words) => Command.RunAsync("dotnet", [Program, .. words]);

    private static string Configuration() =>
        typeof(Standalone).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Configuration").Value!;
}
