using System.Text;
using Reports.Contracts.Documents;
using Reports.Parse;
using Reports.Parse.Tests.Corpus.Labelled;
using Reports.Storage.Catalogue;
using Reports.Storage.Copies;
using Reports.Text.Copies;

namespace Reports.Benchmarks.Stitching;

/// <summary>The texts of the reports of some folders, each once, and the documents that they become when they are torn.</summary>
internal sealed class TornReports
{
    private const double MostOfAnother = 0.5;
    private const int Kept = 3;
    private static readonly DateTimeOffset Arrival = new(2031, 1, 12, 8, 0, 0, TimeSpan.Zero);
    private readonly List<(string Name, string Text)> _reports = [];

    public TornReports(IEnumerable<string> folders)
    {
        var sketches = new List<Sketch>();
        foreach (var text in folders.SelectMany(LabelledTexts.In).Where(text => text.Genre != "other"))
        {
            var whole = Parse(text.Bytes, "a" + Path.GetExtension(text.Name));
            if (Sketch.Of(whole.Text) is { } sketch && !sketches.Exists(other => other.Similarity(sketch) >= MostOfAnother))
            {
                sketches.Add(sketch);
                _reports.Add((text.Name, whole.Text));
            }
        }
    }

    public int Count => _reports.Count;

    /// <summary>All parts as documents that came at one time under names that say nothing.</summary>
    public IReadOnlyList<TornDocument> Tear(Tearing tearing) => [.. Parts(tearing).DistinctBy(part => part.Member.Id)];

    private IEnumerable<TornDocument> Parts(Tearing tearing)
    {
        foreach (var (name, text) in _reports)
        {
            foreach (var (number, part) in tearing.Tear(text).Index())
            {
                var document = Parse(Encoding.UTF8.GetBytes(part), "a.txt");
                if (!tearing.IsThinned || Convert.ToInt32(document.DocumentId[..4], 16) % Kept > 0)
                {
                    var row = CatalogueRows.Of(new CatalogueEntry(document, 1, document.DocumentId), "a.txt");
                    yield return new TornDocument(name, number, new Member(row, Arrival));
                }
            }
        }
    }

    private static ParsedDocument Parse(byte[] bytes, string name) => ((ParseOutcome.Parsed)new ReportParser().Parse(bytes, name)).Document;
}

/// <summary>A document that is the part of this number, from 0, of the report of this name.</summary>
internal sealed record TornDocument(string Report, int Number, Member Member);
