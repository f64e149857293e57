using Microsoft.Extensions.DependencyInjection;
using Reports.Hosting.Platform;

namespace Reports.Hosting.Setup;

/// <summary>Registers the setup; hosted services start in the order they are added, so this comes first.</summary>
internal static class SetupServices
{
    public static void AddSetup(this IServiceCollection services, PlatformOptions options, Parts parts)
    {
        if (options.IsEmbedded)
        {
            services.AddSingleton(_ => DataDirectoryLock.Take(options.Data));
            services.AddHostedService<DataDirectoryGuard>();
        }

        services.AddSingleton(provider => new SetupSteps(provider, parts));
        services.AddHostedService<SetupService>();
    }
}
