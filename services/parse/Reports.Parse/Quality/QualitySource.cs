using Reports.Contracts.Documents;
using Reports.Parse.Characters;
using Reports.Parse.Clean;
using Reports.Parse.Identity;
using Reports.Parse.Structure;

namespace Reports.Parse.Quality;

/// <summary>
/// What flags are read from: the clean text with its repairs, what it says of itself, its figures as checked, and what was noticed in
/// the file.
/// </summary>
internal sealed record QualitySource(MappedText Clean, IdentityReading Identity, IReadOnlyList<Heading> Headings, IReadOnlyList<Observation> Figures, IReadOnlyList<Notice> Notices)
{
    public string Text => Clean.Text;

    public DocumentMeta Meta => Identity.Meta;

    /// <summary>Share of the Han of a file that a kind of repair left out.</summary>
    public double ShareLeftOut(string kind)
    {
        var left = Clean.Repairs.Where(r => r.Kind == kind).Sum(HanOf);
        return left / (double)(left + Han.Count(Text) + 1);
    }

    // What an earlier repair had left out before is not counted again.
    private int HanOf(Repair repair)
    {
        var earlier = Clean.Repairs.TakeWhile(r => r.Kind != repair.Kind).Where(r => r.Kind == DoubledBody.Kind && r.Start >= repair.Start && r.End <= repair.End);
        return Han.Count(Clean.Extracted.AsSpan(repair.Start, repair.End - repair.Start))
            - earlier.Sum(r => Han.Count(Clean.Extracted.AsSpan(r.Start, r.End - r.Start)));
    }
}
