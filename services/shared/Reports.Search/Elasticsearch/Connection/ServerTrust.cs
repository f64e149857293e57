using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Reports.Search.Elasticsearch.Connection;

/// <summary>Decides whether a server's certificate is trusted: by the system, by the given authority, or by a fingerprint.</summary>
internal sealed class ServerTrust
{
    private readonly X509Certificate2Collection? _authorities;
    private readonly string? _fingerprint;

    public ServerTrust(ElasticsearchOptions options)
    {
        if (options.CaFile is not null)
        {
            _authorities = [];
            _authorities.ImportFromPemFile(options.CaFile);
        }

        _fingerprint = options.Fingerprint?.Replace(":", "", StringComparison.Ordinal);
    }

    /// <summary>A pinned certificate is trusted whatever its name; an own authority replaces the system's, not the check of the name.</summary>
    public bool Accepts(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (certificate is null)
        {
            return false;
        }

        using var server = new X509Certificate2(certificate);
        if (_fingerprint is not null)
        {
            return IsPinned(server) || (chain is not null && chain.ChainElements.Any(element => IsPinned(element.Certificate)));
        }

        return _authorities is null
            ? errors == SslPolicyErrors.None
            : (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) == SslPolicyErrors.None && ComesFromAuthority(server, chain);
    }

    private bool IsPinned(X509Certificate2 certificate) =>
        string.Equals(certificate.GetCertHashString(HashAlgorithmName.SHA256), _fingerprint, StringComparison.OrdinalIgnoreCase);

    private bool ComesFromAuthority(X509Certificate2 server, X509Chain? sent)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(_authorities!);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        foreach (var element in sent?.ChainElements.AsEnumerable() ?? [])
        {
            chain.ChainPolicy.ExtraStore.Add(element.Certificate);
        }

        return chain.Build(server);
    }
}
