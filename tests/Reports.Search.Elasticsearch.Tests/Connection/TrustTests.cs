using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Reports.Search.Elasticsearch.Connection;
using Reports.Search.Elasticsearch.Tests.Fake;
using Reports.Search.Seam;

namespace Reports.Search.Elasticsearch.Tests.Connection;

public sealed class TrustTests : IDisposable
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly string _caFile = Path.GetTempFileName();
    private readonly X509Certificate2 _authority = Authority("CN=Authority of a test");
    private readonly X509Certificate2 _server;

    public TrustTests()
    {
        File.WriteAllText(_caFile, _authority.ExportCertificatePem());
        _server = Issue(_authority, IPAddress.Loopback);
    }

    [Fact]
    public async Task RefreshAsync_CertificateOfNoKnownAuthority_IsRefused()
    {
        await Should.ThrowAsync<SearchEngineUnavailableException>(() => RefreshAsync(_ => { }));
    }

    [Fact]
    public async Task RefreshAsync_CaFile_TrustsWhatTheAuthorityIssued()
    {
        await RefreshAsync(options => options.CaFile = _caFile);
    }

    [Fact]
    public async Task RefreshAsync_CaFileOfAnotherAuthority_IsRefused()
    {
        using var other = Authority("CN=Another");
        await File.WriteAllTextAsync(_caFile, other.ExportCertificatePem(), Cancel);

        await Should.ThrowAsync<SearchEngineUnavailableException>(() => RefreshAsync(options => options.CaFile = _caFile));
    }

    [Fact]
    public async Task RefreshAsync_CaFileButNameOfAnotherHost_IsRefused()
    {
        using var misnamed = Issue(_authority, IPAddress.Parse("192.0.2.1"));

        await Should.ThrowAsync<SearchEngineUnavailableException>(() => RefreshAsync(options => options.CaFile = _caFile, misnamed));
    }

    [Fact]
    public async Task RefreshAsync_Fingerprint_TrustsThatCertificate()
    {
        var fingerprint = string.Join(':', _server.GetCertHash(HashAlgorithmName.SHA256).Select(b => b.ToString("x2", provider: null)));

        await RefreshAsync(options => options.Fingerprint = fingerprint);
    }

    [Fact]
    public async Task RefreshAsync_FingerprintOfAnother_IsRefused()
    {
        using var other = Authority("CN=Another");

        await Should.ThrowAsync<SearchEngineUnavailableException>(() =>
            RefreshAsync(options => options.Fingerprint = other.GetCertHashString(HashAlgorithmName.SHA256)));
    }

    [Fact]
    public void Accepts_FingerprintOfTheAuthorityInTheChain_TrustsWhatItIssued()
    {
        AcceptsByAuthority(_server, SslPolicyErrors.RemoteCertificateChainErrors).ShouldBeTrue();
        AcceptsByAuthority(_server, SslPolicyErrors.RemoteCertificateChainErrors | SslPolicyErrors.RemoteCertificateNameMismatch).ShouldBeFalse();
    }

    [Fact]
    public void Accepts_FingerprintOfAnAuthorityThatIsOnlySentAlong_Refuses()
    {
        using var namesake = Authority(_authority.Subject);
        using var forged = Issue(namesake, IPAddress.Loopback);

        AcceptsByAuthority(forged, SslPolicyErrors.RemoteCertificateChainErrors).ShouldBeFalse();
    }

    public void Dispose()
    {
        File.Delete(_caFile);
        _authority.Dispose();
        _server.Dispose();
    }

    private async Task RefreshAsync(Action<ElasticsearchOptions> configure, X509Certificate2? certificate = null)
    {
        await using var fake = await FakeElasticsearch.StartAsync(_ => FakeAnswer.Ok(), certificate ?? _server);
        fake.Url.ShouldStartWith("https://");
        await fake.Engine(configure).RefreshAsync(Cancel);
        fake.Requests.ShouldHaveSingleItem();
    }

    private bool AcceptsByAuthority(X509Certificate2 server, SslPolicyErrors errors)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.ExtraStore.Add(_authority);
        chain.Build(server);
        chain.ChainElements.Count.ShouldBe(2);
        var trust = new ServerTrust(new ElasticsearchOptions { Fingerprint = _authority.GetCertHashString(HashAlgorithmName.SHA256) });
        return trust.Accepts(this, server, chain, errors);
    }

    private static X509Certificate2 Authority(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        return request.CreateSelfSigned(From, Until);
    }

    private static X509Certificate2 Issue(X509Certificate2 authority, IPAddress address)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=node", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(address);
        request.CertificateExtensions.Add(names.Build());
        using var issued = request.Create(authority, new DateTimeOffset(authority.NotBefore), new DateTimeOffset(authority.NotAfter), [1, 2, 3, 4]);
        return issued.CopyWithPrivateKey(key);
    }

    private static DateTimeOffset From => TimeProvider.System.GetUtcNow().AddDays(-1);

    private static DateTimeOffset Until => From.AddDays(30);
}
