using Reports.Acceptance.Tests.Files;
using Reports.Acceptance.Tests.Running;
using Reports.BadInputs.Tests.Running;

namespace Reports.BadInputs.Tests.Catalogue;

/// <summary>
/// Found, with its text, its warnings (each a sentence in either language), its original and its page. Flags of quality are about
/// reports, and say nothing here.
/// </summary>
internal sealed record IndexedOutcome(string? Text, string[] Warnings) : Outcome
{
    /// <summary>Name that the document is shown under; null: whatever it is.</summary>
    public string? Name { get; init; }

    /// <summary>What the text must hold.</summary>
    public string[] Holds { get; init; } = [];

    /// <summary>What the text may not hold.</summary>
    public string[] Lacks { get; init; } = [];

    public override string Words => Warnings.Length == 0 ? "indexed" : $"indexed, warned {string.Join(", ", Warnings.Select(w => $"`{w}`"))}";

    public override async Task<Document?> CheckAsync(SiteUnderTest site, Part part, Answer upload)
    {
        var document = await site.Http.SettledAsync(IdOf(upload));
        document.State.ShouldBe("indexed", document.Rejection?.Code);
        document.Name.ShouldBe(Name ?? document.Name);
        document.Warnings.Select(w => w.Code).Except(document.Flags).ShouldBe(Warnings);
        foreach (var warning in Warnings)
        {
            await Sentences.InBothAsync(async language => (await site.DocumentAsync(document.Id, language)).Warnings.First(w => w.Code == warning).Message);
        }

        var text = await site.TextAsync(document.Id);
        text.ShouldBe(Text ?? text);
        Holds.ShouldAllBe(h => text.Contains(h, StringComparison.Ordinal));
        Lacks.ShouldAllBe(l => !text.Contains(l, StringComparison.Ordinal));
        await site.ShouldServeAsync(document.Id, part.Bytes);
        return document;
    }
}
