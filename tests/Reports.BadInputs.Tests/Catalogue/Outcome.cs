using Reports.Acceptance.Tests.Files;
using Reports.Acceptance.Tests.Running;
using Reports.BadInputs.Tests.Running;

namespace Reports.BadInputs.Tests.Catalogue;

/// <summary>What must become of an upload.</summary>
internal abstract record Outcome
{
    /// <summary>The outcome in the words of the documentation.</summary>
    public abstract string Words { get; }

    /// <summary>Refused before anything is kept.</summary>
    public static Outcome Refused(int status, string code) => new RefusedOutcome(status, code);

    /// <summary>Taken in, then ended with a code.</summary>
    public static Outcome Rejected(string code) => new RejectedOutcome(code);

    /// <summary>Found, with exactly this text (null: whatever it is; line ends at the end do not count) and exactly these warnings.</summary>
    public static IndexedOutcome Indexed(string? text = null, params string[] warnings) => new(text?.TrimEnd('\n'), warnings);

    /// <summary>Checks the answer to an upload.</summary>
    /// <returns>The document; null where nothing is kept.</returns>
    public abstract Task<Document?> CheckAsync(SiteUnderTest site, Part part, Answer upload);

    protected static string IdOf(Answer upload)
    {
        upload.Status.ShouldBe(202, upload.Body);
        return upload.As<UploadAnswer>().Items.ShouldHaveSingleItem().Id.ShouldNotBeNull();
    }
}
