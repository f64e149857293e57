using Reports.Acceptance.Tests.Files;
using Reports.Acceptance.Tests.Running;
using Reports.BadInputs.Tests.Running;

namespace Reports.BadInputs.Tests.Catalogue;

/// <summary>A file that makes trouble, made when it is sent.</summary>
internal sealed record BadFile(int Row, string What, Func<Part> Make, Outcome Expected) : BadInput(Row, What)
{
    private Func<SiteUnderTest, Document, Task>? Then { get; init; }

    public override string Answer => Expected.Words;

    /// <summary>A file under a name that is sent as it is.</summary>
    public static BadFile Of(int row, string what, string name, Func<byte[]> bytes, Outcome expected) =>
        new(row, what, () => Part.File(name, bytes()), expected);

    /// <summary>A short text of UTF-8 and the text that is made of it.</summary>
    public static BadFile Read(int row, string what, string sent, string read, string extension = ".txt") =>
        Of(row, what, $"{row} {what}{extension}", () => Words.Bytes(sent), Outcome.Indexed(read));

    /// <summary>Looks further at the document.</summary>
    public BadFile And(Func<SiteUnderTest, Document, Task> then) => this with { Then = then };

    public override async Task TryAsync(SiteUnderTest site)
    {
        var part = Make();
        var document = await Expected.CheckAsync(site, part, await site.Http.UploadAsync([part], Sentences.Chinese));
        if (Then is not null)
        {
            await Then(site, document.ShouldNotBeNull());
        }
    }
}
