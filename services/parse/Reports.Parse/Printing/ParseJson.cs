using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Reports.Contracts.Documents;
using Reports.Contracts.Problems;

namespace Reports.Parse.Printing;

/// <summary>
/// The line that <c>parse --json</c> prints for a file: <c>doc</c>, <c>text</c>, <c>meta</c>, <c>outline</c>, <c>observations</c> (figures),
/// <c>qualitative</c> (promises without one), <c>entities</c> and <c>glossary</c>; for a refused one <c>doc</c> and <c>rejection</c>. Offsets are UTF-16 code units into <c>text</c>, end exclusive.
/// </summary>
public static class ParseJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line of JSON without a line feed.</summary>
    public static string Line(string name, ParseOutcome outcome)
    {
        var line = outcome switch
        {
            ParseOutcome.Parsed parsed => Read(DisplayName.Of(name), parsed.Document),
            ParseOutcome.Rejected rejected => Refused(DisplayName.Of(name), rejected),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };
        return line.ToJsonString(Options);
    }

    private static JsonObject Read(string name, ParsedDocument document) => new()
    {
        ["doc"] = name,
        ["text"] = document.Text,
        ["meta"] = Meta(document.Meta),
        ["outline"] = new JsonArray([.. document.Outline.Select(Node)]),
        ["observations"] = new JsonArray([.. document.Observations.Where(o => o.Value is not null).Select(Figure)]),
        ["qualitative"] = new JsonArray([.. document.Observations.Where(o => o.Value is null).Select(Figure)]),
        ["entities"] = new JsonArray([.. document.Entities.Select(Entity)]),
        ["glossary"] = new JsonArray([.. document.Glossary.Select(Term)]),
    };

    private static JsonObject Figure(Observation observation) => new()
    {
        ["name"] = observation.Name,
        ["indicator"] = observation.Indicator,
        ["measure"] = observation.Measure,
        ["value"] = observation.Value,
        ["value_high"] = observation.ValueHigh,
        ["unit"] = observation.Unit,
        ["qualifier"] = observation.Qualifier,
        ["tone"] = observation.Tone,
        ["role"] = observation.Role,
        ["period"] = observation.Period,
        ["scope"] = observation.Scope,
        ["base_value"] = observation.BaseValue,
        ["base_unit"] = observation.BaseUnit,
        ["zone"] = observation.Zone,
        ["start"] = observation.Start,
        ["end"] = observation.End,
        ["flags"] = new JsonArray([.. observation.Flags.Select(f => (JsonNode)f)]),
    };

    private static JsonObject Entity(EntityMention entity) => new()
    {
        ["type"] = entity.Type,
        ["text"] = entity.Text,
        ["start"] = entity.Start,
        ["end"] = entity.End,
        ["code"] = entity.Code,
    };

    private static JsonObject Term(GlossaryTerm term) => new()
    {
        ["term"] = term.Term,
        ["definition"] = term.Definition,
        ["start"] = term.Start,
        ["end"] = term.End,
    };

    private static JsonObject Meta(DocumentMeta meta) => new()
    {
        ["title"] = meta.Title,
        ["genre"] = meta.Genre,
        ["jurisdiction"] = meta.Jurisdiction,
        ["code"] = meta.Code,
        ["level"] = meta.Level,
        ["review"] = meta.Review,
        ["plan"] = meta.Plan,
        ["delivered"] = meta.Delivered,
        ["speaker"] = meta.Speaker,
        ["meeting"] = meta.Meeting,
        ["continued_from"] = meta.ContinuedFrom,
        ["continues_on"] = meta.ContinuesOn,
    };

    private static JsonObject Node(OutlineNode node) => new()
    {
        ["level"] = node.Level,
        ["text"] = node.Text,
        ["start"] = node.Start,
        ["end"] = node.End,
        ["run_in"] = node.RunIn,
    };

    private static JsonObject Refused(string name, ParseOutcome.Rejected rejected) => new()
    {
        ["doc"] = name,
        ["rejection"] = new JsonObject
        {
            ["code"] = rejected.Code,
            ["message"] = ProblemCatalogue.Get(rejected.Code).Detail(Language.Chinese, rejected.Arguments),
        },
    };
}
