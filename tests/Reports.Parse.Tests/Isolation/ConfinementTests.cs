using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Reports.Parse.Tests.Isolation;

/// <summary>What a child can reach: its folder, its file, and little else.</summary>
public sealed class ConfinementTests
{
    [Fact]
    public async Task Child_Connects_IsRefusedByTheKernel()
    {
        await using var children = new Children();
        Assert.SkipUnless((await children.Parser.ExamineAsync(TestContext.Current.CancellationToken)).NoNetwork, "this kernel takes no filter");
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        (await children.SaidAsync("connect:" + port)).ShouldBe("AccessDenied");
    }

    [Fact]
    public async Task Child_ItsEnvironment_HoldsNothingOfTheParents()
    {
        Environment.SetEnvironmentVariable("ConnectionStrings__Secret", "word");
        await using var children = new Children();

        var names = await children.SaidAsync("environment");

        names.ShouldContain("DOTNET_GCHeapHardLimit");
        names.ShouldNotContain("ConnectionStrings");
    }

    [Fact]
    public async Task Child_ItsFolder_IsPrivateAndGoneAfterwards()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "modes are of Unix");
        var children = new Children();
        var said = (await children.SaidAsync("folder")).Split(' ', 2);
        Directory.Exists(said[0]).ShouldBeTrue();
        said[1].ShouldBe("UserExecute, UserWrite, UserRead");

        await children.DisposeAsync();

        Directory.Exists(said[0]).ShouldBeFalse();
    }

    [Fact]
    public async Task Child_OverrunsItsTime_LeavesNoFolderAndNoHelper()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "looks into /proc");
        var root = Directory.CreateTempSubdirectory();
        await using var children = new Children(Children.Tight with { Folder = root.FullName });

        (await children.RefusalOfAsync("helper:100002")).ShouldBe("parse_timeout");

        root.EnumerateFileSystemInfos().ShouldBeEmpty();
        ProcessTable.CommandLines().ShouldNotContain(line => line.Contains("sleep 100002", StringComparison.Ordinal));
        root.Delete();
    }

    [Fact]
    public async Task Child_ItsProcess_LeadsAGroupOfItsOwn()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "groups are of Unix");
        await using var children = new Children();

        var said = (await children.SaidAsync("group")).Split(' ');

        said[0].ShouldBe(said[1]);
    }

    [Fact]
    public async Task Child_ItsResources_AreBoundedByTheKernel()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "limits are of Linux");
        await using var children = new Children();

        var limits = await children.SaidAsync("limits");

        limits.ShouldMatch(@"Max core file size +0 +0 ");
        limits.ShouldMatch(@"Max open files +256 +256 ");
        limits.ShouldMatch(@"Max file size +536870912 +536870912 ");
        limits.ShouldMatch(@"Max data size +805306368 +805306368 ");
        limits.ShouldMatch(@"Max cpu time +[3-6] ");
    }
}
