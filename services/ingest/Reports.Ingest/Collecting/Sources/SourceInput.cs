using System.Security.Cryptography;
using System.Text;
using Reports.Contracts.Problems;
using Reports.Ingest.Collecting.Discovery;
using Reports.Ingest.Uploading;
using Reports.Storage.Collecting;

namespace Reports.Ingest.Collecting.Sources;

/// <summary>A source as people write it, in the file of sources and to the API. What is left out takes its default.</summary>
public sealed record SourceInput
{
    private const int LongestId = 64;
    private const int LongestName = 200;
    private const int LongestAddress = 2_000;
    private static readonly string[] Kinds = ["page", "listing", "directory", "feed"];

    /// <summary>Null: made from the address.</summary>
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? Address { get; init; }

    public string? Kind { get; init; }

    public string? Code { get; init; }

    public string? Genre { get; init; }

    public string? Title { get; init; }

    public string? SeasonFrom { get; init; }

    public string? SeasonTo { get; init; }

    public int? IntervalMinutes { get; init; }

    public int? Pages { get; init; }

    public int? DelayMs { get; init; }

    public int? Depth { get; init; }

    public bool? OtherHosts { get; init; }

    public bool? Enabled { get; init; }

    /// <summary>The source that is meant.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>: a member cannot be what it is.</exception>
    public SourceDefinition Check()
    {
        var address = AddressOf(Address);
        _ = GivenFields.Of(Code, Genre);
        var defaults = new SourceDefinition { Id = "", Address = "" };
        return new SourceDefinition
        {
            Id = Is(Id ?? IdOf(address), "id", id => id.Length is > 0 and <= LongestId && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'), $"[A-Za-z0-9_-]{{1,{LongestId}}}"),
            Name = Is(Name ?? address.Host, "name", name => name.Length <= LongestName, $"≤ {LongestName}"),
            Address = address.AbsoluteUri,
            Kind = Is(Kind ?? defaults.Kind, "kind", Kinds.Contains, string.Join(", ", Kinds)),
            Code = NullIfEmpty(Code),
            Genre = NullIfEmpty(Genre),
            Title = Is(Title ?? "", "title", t => TitleMatch.Of(t) is not null, "a regular expression without backtracking") is { Length: > 0 } title ? title : null,
            SeasonFrom = Is(SeasonFrom ?? "", "season_from", _ => Season.Of(SeasonFrom, SeasonTo) is not null, "MM-dd") is { Length: > 0 } from ? from : null,
            SeasonTo = NullIfEmpty(SeasonTo),
            IntervalMinutes = In(IntervalMinutes ?? defaults.IntervalMinutes, "interval_minutes", 15, 366 * 24 * 60),
            Pages = In(Pages ?? defaults.Pages, "pages", 1, 1_000),
            DelayMs = In(DelayMs ?? defaults.DelayMs, "delay_ms", 0, 600_000),
            Depth = In(Depth ?? defaults.Depth, "depth", 0, 100),
            OtherHosts = OtherHosts ?? defaults.OtherHosts,
            Enabled = Enabled ?? defaults.Enabled,
        };
    }

    private static Uri AddressOf(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0 && uri.AbsoluteUri.Length <= LongestAddress
            ? uri
            : throw BadParameter.Of("address", address ?? "", "http://…, https://…");

    private static string IdOf(Uri address)
    {
        var host = string.Concat(address.Host.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
        return $"{host[..Math.Min(host.Length, 48)]}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.AbsoluteUri)))[..8]}";
    }

    private static string Is(string value, string name, Func<string, bool> test, string expected) => test(value) ? value : throw BadParameter.Of(name, value, expected);

    private static int In(int value, string name, int least, int most) => value >= least && value <= most ? value : throw BadParameter.Of(name, $"{value}", $"{least}–{most}");

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
