using Reports.Hosting.Platform;
using Reports.Hosting.Setup;

namespace Reports.Hosting.Tests.Setup;

public sealed class ServiceHostTests
{
    [Fact]
    public async Task Run_ConfigurationThatCannotBeUsed_EndsWithItsStatus() =>
        (await ServiceHost.RunAsync([], () => throw new BadConfigurationException(["Data must be a folder."]))).ShouldBe(78);

    [Fact]
    public async Task Run_HostThatFails_SaysWhy() =>
        await Should.ThrowAsync<IOException>(() => ServiceHost.RunAsync([], () => throw new IOException()));
}
