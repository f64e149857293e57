using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Reports.SearchApi.Assets;

/// <summary>The files that pages load, out of the assembly, so that every host serves them alike.</summary>
public static class SiteAssets
{
    private static readonly FrozenDictionary<string, SiteAsset> ByName = new[]
    {
        SiteAsset.Load("site.css", "text/css; charset=utf-8"),
        SiteAsset.Load("site.js", "text/javascript; charset=utf-8"),
        SiteAsset.Load("seal.svg", "image/svg+xml"),
    }.ToFrozenDictionary(a => a.Name, StringComparer.Ordinal);

    /// <summary>The address of a file, with the version of its content: what changes gets a new address.</summary>
    public static string Url(string name) => $"/assets/{name}?v={ByName[name].Version}";

    internal static SiteAsset? Find(string name) => ByName.GetValueOrDefault(name);
}

/// <summary>A file with its media type; the version is the beginning of its SHA-256.</summary>
internal sealed record SiteAsset(string Name, string MediaType, byte[] Bytes, string Version)
{
    private const int VersionLength = 12;

    public static SiteAsset Load(string name, string mediaType)
    {
        using var stream = typeof(SiteAsset).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new SiteAsset(name, mediaType, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..VersionLength]);
    }
}
