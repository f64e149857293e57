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

    /// <summary>
    /// The pinned certificate of the server itself is trusted whatever its name. An authority, given or pinned, replaces the
    /// system's ones, not the check of the name.
    /// </summary>
    public bool Accepts(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (certificate is null)
        {
            return false;
        }

        using var server = new X509Certificate2(certificate);
        if (_fingerprint is not null && IsPinned(server))
        {
            return true;
        }

        X509Certificate2Collection sent = [.. chain?.ChainElements.Select(element => element.Certificate) ?? []];
        var authorities = _fingerprint is null ? _authorities : [.. sent.Where(IsPinned)];
        return authorities is null
            ? errors == SslPolicyErrors.None
            : (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) == SslPolicyErrors.None && ComesFrom(authorities, server, sent);
    }

    private bool IsPinned(X509Certificate2 certificate) =>
        string.Equals(certificate.GetCertHashString(HashAlgorithmName.SHA256), _fingerprint, StringComparison.OrdinalIgnoreCase);

    /// <summary>Builds the chain anew: that a certificate was sent along proves nothing about what it signed.</summary>
    private static bool ComesFrom(X509Certificate2Collection authorities, X509Certificate2 server, X509Certificate2Collection sent)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(authorities);
        chain.ChainPolicy.ExtraStore.AddRange(sent);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return authorities.Count > 0 && chain.Build(server);
    }
}
