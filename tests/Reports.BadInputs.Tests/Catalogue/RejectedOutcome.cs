using Reports.Acceptance.Tests.Files;
using Reports.Acceptance.Tests.Running;
using Reports.BadInputs.Tests.Running;

namespace Reports.BadInputs.Tests.Catalogue;

/// <summary>Taken in, then ended with a code and a sentence in either language; it has no text and its page still opens.</summary>
internal sealed record RejectedOutcome(string Code) : Outcome
{
    public override string Words => $"rejected `{Code}`";

    public override async Task<Document?> CheckAsync(SiteUnderTest site, Part part, Answer upload)
    {
        var document = await site.Http.SettledAsync(IdOf(upload));
        document.State.ShouldBe("rejected", string.Join(", ", document.Warnings.Select(w => w.Code)));
        document.Rejection!.Code.ShouldBe(Code);
        await Sentences.InBothAsync(async language => (await site.DocumentAsync(document.Id, language)).Rejection!.Message);
        (await site.Http.GetAsync($"/api/documents/{document.Id}/text")).Status.ShouldBeInRange(400, 499);
        (await site.Http.GetAsync($"/documents/{document.Id}")).Status.ShouldBeInRange(200, 499);
        return document;
    }
}
