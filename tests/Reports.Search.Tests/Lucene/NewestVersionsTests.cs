using Reports.Search.Lucene.Writing;

namespace Reports.Search.Tests.Lucene;

public sealed class NewestVersionsTests
{
    private readonly NewestVersions _versions = new();
    private readonly List<long> _written = [];

    [Theory]
    [InlineData(null, true)]
    [InlineData(4L, true)]
    [InlineData(5L, false)]
    [InlineData(6L, false)]
    public void Write_ReadersShowAVersion_OnlyANewerOneIsWritten(long? shown, bool isWritten)
    {
        Write(5, group: 1, shown);

        _written.ShouldBe(isWritten ? [5] : []);
    }

    [Fact]
    public void Write_NextGroupWhileReadersShowNothing_AnOlderVersionIsLeftOut()
    {
        Write(5, group: 1, shown: null);
        Write(4, group: 2, shown: null);
        Write(6, group: 2, shown: null);

        _written.ShouldBe([5, 6]);
    }

    [Fact]
    public void Forget_GroupBefore_ReadersAreAskedAgain()
    {
        Write(5, group: 1, shown: null);
        _versions.Forget(1);
        Write(5, group: 3, shown: null);

        _written.ShouldBe([5, 5]);
    }

    [Fact]
    public void Forget_WrittenAgainSince_IsKept()
    {
        Write(5, group: 1, shown: null);
        Write(6, group: 2, shown: null);
        _versions.Forget(1);
        Write(6, group: 3, shown: null);

        _written.ShouldBe([5, 6]);
    }

    private void Write(long version, long group, long? shown) => _versions.Write("document", version, group, () => shown, () => _written.Add(version));
}
