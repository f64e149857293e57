using System.Diagnostics;
using System.Globalization;
using Reports.Search.Lucene;
using Reports.Search.Lucene.Storage;

namespace Reports.Search.Tests.Lucene;

public sealed class DirectoryLockTests : IDisposable
{
    private readonly TemporaryDirectory _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Open_Twice_IsRefusedNamingTheHolder()
    {
        using var first = LuceneEngine.Open(_place.Path);

        var refusal = Should.Throw<IndexInUseException>(() => LuceneEngine.Open(_place.Path));

        refusal.ProcessId.ShouldBe(Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        refusal.Message.ShouldContain(_place.Path);
    }

    [Fact]
    public void Open_AfterDispose_Succeeds()
    {
        LuceneEngine.Open(_place.Path).Dispose();

        Should.NotThrow(() => LuceneEngine.Open(_place.Path).Dispose());
    }

    [Fact]
    public void Open_HeldByAnotherProcess_IsRefusedUntilThatIsKilled()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/flock"), "The program flock is not installed.");
        LuceneEngine.Open(_place.Path).Dispose();
        using var other = Process.Start(new ProcessStartInfo("/bin/sh")
        {
            ArgumentList = { "-c", "exec 9>index.lock; flock -x 9; echo $$ > index.owner; echo held; exec sleep 600" },
            WorkingDirectory = _place.Path,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        other.StandardOutput.ReadLine().ShouldBe("held");

        var refusal = Should.Throw<IndexInUseException>(() => LuceneEngine.Open(_place.Path));
        other.Kill();
        other.WaitForExit();

        refusal.ProcessId.ShouldBe(other.Id.ToString(CultureInfo.InvariantCulture));
        Should.NotThrow(() => LuceneEngine.Open(_place.Path).Dispose());
    }
}
