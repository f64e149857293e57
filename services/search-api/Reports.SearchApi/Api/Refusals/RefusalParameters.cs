using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Reports.Contracts.Problems;
using Reports.Storage.Refusing;

namespace Reports.SearchApi.Api.Refusals;

/// <summary>Which refused files a request is about, as its query string says.</summary>
public sealed record RefusalParameters
{
    private const int LongestText = 200;

    [FromQuery(Name = "code"), Description("Why: the code of a problem, such as empty_file or unsupported_type.")]
    public string? Code { get; init; }

    [FromQuery(Name = "q"), Description("A part of the name or of the place.")]
    public string? Q { get; init; }

    /// <summary>The filter that they ask for.</summary>
    /// <exception cref="ProblemException"><c>bad_parameter</c>.</exception>
    internal RefusalFilter ToFilter() => new(CodeOf(Text(Code)), Text(Q));

    private static string? Text(string? given) => given?.Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, LongestText)] : null;

    private static string? CodeOf(string? code) =>
        code is null || ProblemCatalogue.All.Any(p => p.Code == code) ? code : throw BadParameter.Of("code", code, "empty_file, unsupported_type, encrypted …");
}
