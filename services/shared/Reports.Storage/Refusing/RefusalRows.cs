using System.Security.Cryptography;
using System.Text;
using Reports.Contracts.Documents;
using Reports.Storage.Ledger;
using Reports.Storage.Model;

namespace Reports.Storage.Refusing;

/// <summary>Refused files as rows.</summary>
internal static class RefusalRows
{
    private const int Longest = 2048;

    public static RefusalRow Of(RefusedFile file, DateTimeOffset at) => new()
    {
        Key = KeyOf(file),
        Name = Cut(file.Name),
        Kind = file.Origin.Kind,
        Place = Cut(file.Origin.Place),
        SourceId = file.Origin.SourceId,
        Size = file.Size,
        ProblemCode = file.Problem.Code,
        ProblemArguments = NoticeJson.WriteArguments(file.Problem.Arguments),
        Times = 1,
        FirstAt = at,
        At = at,
    };

    public static Refusal ViewOf(RefusalRow row) => new(
        row.Id,
        new RefusedFile(row.Name, new Origin(row.Kind, row.Place) { SourceId = row.SourceId }, row.Size, NoticeJson.Read(row.ProblemCode, row.ProblemArguments)!),
        row.Times,
        row.FirstAt,
        row.At);

    private static string KeyOf(RefusedFile file) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{file.Origin.Kind}\n{file.Origin.Place}\n{file.Origin.SourceId}\n{file.Problem.Code}")));

    // Half a character is none: databases do not take it.
    private static string Cut(string text) =>
        text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];
}
