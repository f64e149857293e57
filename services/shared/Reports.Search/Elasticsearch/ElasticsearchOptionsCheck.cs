using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Reports.Search.Elasticsearch;

/// <summary>Checks the options at the start and lists everything that is wrong with them at once.</summary>
public sealed partial class ElasticsearchOptionsCheck : IValidateOptions<ElasticsearchOptions>
{
    public ValidateOptionsResult Validate(string? name, ElasticsearchOptions options)
    {
        var errors = Errors(options).ToList();
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static IEnumerable<string> Errors(ElasticsearchOptions options) =>
        Addresses(options).Concat(Credentials(options)).Concat(Trust(options)).Concat(Numbers(options));

    private static IEnumerable<string> Addresses(ElasticsearchOptions options)
    {
        if (options.Urls.Count == 0)
        {
            yield return "Elasticsearch:Urls needs at least one address.";
        }

        foreach (var url in options.Urls.Where(url => !IsHttp(url)))
        {
            yield return $"Elasticsearch:Urls: '{url}' is no http or https address.";
        }

        if (!IndexName().IsMatch(options.Index))
        {
            yield return $"Elasticsearch:Index: '{options.Index}' must be lower-case letters, digits, '-' and '_', beginning with a letter.";
        }

        if (options.CompatibleWith is not ("auto" or "8" or "9"))
        {
            yield return $"Elasticsearch:CompatibleWith: '{options.CompatibleWith}' must be auto, 8 or 9.";
        }
    }

    private static IEnumerable<string> Credentials(ElasticsearchOptions options)
    {
        if (options.ApiKey is not null && options.User is not null)
        {
            yield return "Elasticsearch:ApiKey and Elasticsearch:User exclude each other.";
        }

        if (options.User is null != options.Password is null)
        {
            yield return "Elasticsearch:User and Elasticsearch:Password go together.";
        }
    }

    private static IEnumerable<string> Trust(ElasticsearchOptions options)
    {
        if (options.CaFile is not null && !File.Exists(options.CaFile))
        {
            yield return $"Elasticsearch:CaFile: there is no file '{options.CaFile}'.";
        }

        if (options.Fingerprint is not null && !Sha256().IsMatch(options.Fingerprint))
        {
            yield return "Elasticsearch:Fingerprint must be a SHA-256 in hex (64 digits, colons allowed).";
        }
    }

    private static IEnumerable<string> Numbers(ElasticsearchOptions options)
    {
        if (options.RequestTimeout <= TimeSpan.Zero)
        {
            yield return "Elasticsearch:RequestTimeout must be positive.";
        }

        if (options.Replicas < 0)
        {
            yield return "Elasticsearch:Replicas must not be negative.";
        }

        if (options.Retries is < 1 or > 20 || options.RetryDelay < TimeSpan.Zero)
        {
            yield return "Elasticsearch:Retries must be 1 to 20, and RetryDelay not negative.";
        }

        if (options.BreakDuration < TimeSpan.FromMilliseconds(500))
        {
            yield return "Elasticsearch:BreakDuration must be at least half a second.";
        }

        if (options.BulkBytes is < 1024 or > 90 * 1024 * 1024)
        {
            yield return "Elasticsearch:BulkBytes must be from 1 KiB to 90 MiB.";
        }
    }

    private static bool IsHttp(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    [GeneratedRegex("^[a-z][a-z0-9_-]{0,99}$", RegexOptions.None, 1000)]
    private static partial Regex IndexName();

    [GeneratedRegex("^[0-9A-Fa-f]{2}(:?[0-9A-Fa-f]{2}){31}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sha256();
}
