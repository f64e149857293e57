using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Reports.Contracts.Problems;
using Reports.Storage.Ledger;

namespace Reports.Ingest.Documents;

/// <summary>Where the reader of a form goes on when it is done: an address of this site, never of another.</summary>
internal sealed record WayBack(string Path, string Query)
{
    private const int Longest = 2_000;

    /// <summary>Reads an address; null if none is given.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>.</exception>
    public static WayBack? Read(string? back)
    {
        if (string.IsNullOrEmpty(back))
        {
            return null;
        }

        var isLocal = back[0] == '/' && back.Length <= Longest && !back.StartsWith("//", StringComparison.Ordinal) && !back.Contains('\\', StringComparison.Ordinal) && !back.Any(char.IsControl);
        if (!isLocal)
        {
            throw BadParameter.Of("back", back, "/…");
        }

        var question = back.IndexOf('?', StringComparison.Ordinal);
        return question < 0 ? new WayBack(back, "") : new WayBack(back[..question], back[question..]);
    }

    /// <summary>Sends the reader on, with what was done in the address.</summary>
    public IResult Answer(HttpContext context, Replayed replayed)
    {
        var query = QueryHelpers.ParseQuery(Query).Where(p => p.Key is not (nameof(replayed) or "left")).ToDictionary(p => p.Key, p => (string?)p.Value.ToString(), StringComparer.Ordinal);
        query[nameof(replayed)] = replayed.Count.ToString(CultureInfo.InvariantCulture);
        query["left"] = replayed.Left.ToString(CultureInfo.InvariantCulture);
        context.Response.Headers.Location = QueryHelpers.AddQueryString(new PathString(Path).ToUriComponent(), query);
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
