using Reports.Acceptance.Tests.Files;
using Reports.Acceptance.Tests.Running;
using Reports.BadInputs.Tests.Running;

namespace Reports.BadInputs.Tests.Catalogue;

/// <summary>Refused at the door: a status, a code, a sentence in either language, and nothing kept.</summary>
internal sealed record RefusedOutcome(int Status, string Code) : Outcome
{
    public override string Words => $"{Status} `{Code}`";

    public override async Task<Document?> CheckAsync(SiteUnderTest site, Part part, Answer upload)
    {
        Check(upload);
        await Sentences.InBothAsync(async language => Check(language == Sentences.Chinese ? upload : await site.Http.UploadAsync([part], language)));
        (await site.Http.GetAsync($"/api/documents/{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(part.Bytes))}")).Status.ShouldBe(404);
        return null;
    }

    private string Check(Answer upload)
    {
        upload.Status.ShouldBe(Status, upload.Body);
        var problem = upload.Problem();
        problem.Code.ShouldBe(Code);
        return $"{problem.Title} {problem.Detail}";
    }
}
