using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Reports.Contracts.Problems;
using Reports.SearchApi.Api;

namespace Reports.SearchApi.Tables;

/// <summary>Reads in which form an answer is wanted.</summary>
internal static class FormatParameter
{
    private const string Json = "json";

    /// <summary>The form that <c>format=</c> names, else the one that <c>Accept</c> asks for before all others; null for JSON.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>.</exception>
    public static TableFormat? Read(string? word, HttpRequest request)
    {
        if (string.IsNullOrEmpty(word))
        {
            return Accepted(request);
        }

        var format = TableFormat.All.FirstOrDefault(f => f.Word == word);
        return format is not null || word == Json ? format : throw BadParameter.Of("format", word, string.Join(", ", TableFormat.All.Select(f => f.Word).Prepend(Json)));
    }

    private static TableFormat? Accepted(HttpRequest request)
    {
        request.HttpContext.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        if (!MediaTypeHeaderValue.TryParseList([.. request.Headers.Accept.OfType<string>()], out var wanted))
        {
            return null;
        }

        var best = wanted.OrderByDescending(type => type.Quality ?? 1).FirstOrDefault();
        return TableFormat.All.FirstOrDefault(f => best?.MediaType.Equals(f.MediaType, StringComparison.OrdinalIgnoreCase) == true);
    }
}
