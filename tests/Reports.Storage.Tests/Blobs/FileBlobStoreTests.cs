using System.Text;
using Reports.Storage.Blobs;

namespace Reports.Storage.Tests.Blobs;

public sealed class FileBlobStoreTests : IDisposable
{
    private const string ShaOfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("reports-blobs-");
    private readonly FileBlobStore _store;

    public FileBlobStoreTests() => _store = new FileBlobStore(_root.FullName);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task Commit_Bytes_ReadableUnderTheirHash()
    {
        await using var staged = await _store.StageAsync(Bytes("abc"), 100, Token);
        (staged.Sha256, staged.Size).ShouldBe((ShaOfAbc, 3));
        Encoding.ASCII.GetString(staged.Head.Span).ShouldBe("abc");
        (await _store.ReadAsync(ShaOfAbc, Token)).ShouldBeNull();

        await staged.CommitAsync(Token);

        (await _store.ReadAsync(ShaOfAbc, Token)).ShouldBe(Encoding.ASCII.GetBytes("abc"));
        LeftOver().ShouldBeEmpty();
    }

    [Fact]
    public async Task Dispose_WithoutCommit_LeavesNothing()
    {
        await using (await _store.StageAsync(Bytes("abc"), 100, Token))
        {
            LeftOver().Length.ShouldBe(1);
        }

        LeftOver().ShouldBeEmpty();
        _store.Open(ShaOfAbc).ShouldBeNull();
    }

    [Fact]
    public async Task Stage_TooManyBytes_StopsAndLeavesNothing()
    {
        var refused = await Should.ThrowAsync<BlobTooLargeException>(() => _store.StageAsync(Bytes("abcd"), 3, Token));

        refused.Limit.ShouldBe(3);
        LeftOver().ShouldBeEmpty();
    }

    [Fact]
    public async Task Commit_SameBytesTwice_IsHarmless()
    {
        for (var i = 0; i < 2; i++)
        {
            await using var staged = await _store.StageAsync(Bytes("abc"), 100, Token);
            await staged.CommitAsync(Token);
        }

        (await _store.ReadAsync(ShaOfAbc, Token))!.Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD")]
    public void Open_NoKey_IsRefused(string key) => Should.Throw<ArgumentException>(() => _store.Open(key));

    private static MemoryStream Bytes(string text) => new(Encoding.ASCII.GetBytes(text));

    private string[] LeftOver() => Directory.GetFiles(Path.Combine(_root.FullName, "incoming"));
}
