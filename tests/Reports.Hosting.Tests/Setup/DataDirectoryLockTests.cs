using System.Globalization;
using Reports.Hosting.Setup;

namespace Reports.Hosting.Tests.Setup;

public sealed class DataDirectoryLockTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reports-lock-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Take_Held_RefusesAndNamesTheProcess()
    {
        using var held = DataDirectoryLock.Take(_folder);

        var refused = Should.Throw<DataDirectoryInUseException>(() => DataDirectoryLock.Take(_folder));

        refused.ProcessId.ShouldBe(Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Take_Released_IsFreeAgain()
    {
        DataDirectoryLock.Take(_folder).Dispose();

        Should.NotThrow(() => DataDirectoryLock.Take(_folder).Dispose());
    }
}
