namespace Reports.Parse.Extract.Pages;

/// <summary>Between which edges the body of a document is set, and how far its lines stand from each other.</summary>
/// <param name="Left">Where lines begin, in points.</param>
/// <param name="Right">Where full lines end.</param>
/// <param name="Leading">From baseline to baseline.</param>
/// <param name="Body">Size of the font of the body.</param>
internal sealed record Margins(double Left, double Right, double Leading, double Body)
{
    private const double SameSize = 1;
    private const double Unknown = 20;

    /// <summary>The margins of every span that rows stand in.</summary>
    public static Dictionary<Span, Margins> Of(IReadOnlyList<Row> rows)
    {
        var body = Measure.Common(rows.Select(r => (r.Size, r.Text.Length)));
        return rows.GroupBy(r => r.Span).ToDictionary(g => g.Key, g => Of([.. g], body));
    }

    private static Margins Of(List<Row> rows, double body)
    {
        var ofBody = rows.FindAll(r => Math.Abs(r.Size - body) < SameSize);
        ofBody = ofBody.Count > 0 ? ofBody : rows;
        var steps = ofBody.Zip(ofBody.Skip(1))
            .Where(p => p.First.Sheet == p.Second.Sheet)
            .Select(p => p.First.Baseline - p.Second.Baseline)
            .Where(d => d > 0.5 * body && d < 6 * body);
        return new Margins(
            Measure.Edge(ofBody.Select(r => r.Left), left: true),
            Measure.Edge(ofBody.Select(r => r.Right), left: false),
            Measure.Median(steps, Unknown),
            body);
    }
}
