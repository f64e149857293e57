using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Reports.Contracts.Problems;

namespace Reports.Hosting.Problems;

/// <summary>Refuses a query string that is no text: bytes that are no UTF-8 (lone surrogates among them) or a NUL.</summary>
internal sealed class ReadableQuery(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context) =>
        IsText(context.Request.QueryString.Value ?? "") ? next(context) : throw new ProblemException("bad_request");

    /// <summary>A percent sign that begins no escape stands for itself.</summary>
    internal static bool IsText(string query)
    {
        if (!query.Contains('%', StringComparison.Ordinal))
        {
            return true;
        }

        var bytes = new List<byte>(query.Length);
        for (var i = 0; i < query.Length; i++)
        {
            if (query[i] == '%' && i + 2 < query.Length && byte.TryParse(query.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var escaped))
            {
                bytes.Add(escaped);
                i += 2;
            }
            else
            {
                bytes.Add((byte)Math.Min(query[i], '\x7f'));
            }
        }

        var octets = CollectionsMarshal.AsSpan(bytes);
        return Utf8.IsValid(octets) && !octets.Contains((byte)0);
    }
}
