using System.Text;
using Reports.Acceptance.Tests.Running;

namespace Reports.Acceptance.Tests.Journeys;

/// <summary>Random nonsense at every address: it may be refused, it may never break anything.</summary>
public sealed class GarbageJourneys(SharedSite shared) : SharedJourney(shared)
{
    private const int RequestsPerRoute = 40;

    private static readonly string[] Pieces =
    [
        "%00", "%0d%0a", "%ed%a0%80", "%ef%bf%be", "%ff%fe", "%25", "%", "%2", "%zz", "%2e%2e%2f", "..", "/", "\\", "+", "%20", "%22", "'", "<b>", "%F0%9F%98%80",
        "%E6%B8%A1%E5%8F%A3", "\"", "(", ")", "((((", " OR ", "-", "--", "NEAR/9999999999", "year:", "2020..", "..2020", "9999..0000", "code:", "*", "~", "^", ":", "{}", "[1]",
        "\\ud800", "%5Cud800", "null", "-1", "0", "1", "99999999999999999999", "1e9", "NaN", "MTIzLmFiYw", "AAAA", "eyJ9", ";", "&", "=", "#", "?",
        "received", "indexed", "1=1", "$ne", "${jndi:x}", "%1b[31m", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "%CC%81%CC%81%CC%81",
    ];

    private static readonly string[] Names = ["q", "state", "code", "year", "genre", "flag", "limit", "cursor", "level", "zone", "sort", "near", "synonyms", "per", "lang", "p", "refresh", "v", "x", "place", "kind", "repairs", "back", "replayed", "left", "refused", "confirm"];

    public static TheoryData<string, int> Routes =>
    [
        ("GET /api/documents", 1),
        ("GET /api/documents/*", 2),
        ("DELETE /api/documents/*", 3),
        ("POST /api/documents/*/replay", 4),
        ("GET /api/documents/*/original", 5),
        ("GET /api/documents/*/text", 6),
        ("GET /api/documents/*/outline", 7),
        ("GET /api/documents/*/passages/*", 8),
        ("GET /api/search", 9),
        ("GET /api/ops/queues", 10),
        ("GET /api/ops/failures", 11),
        ("GET /", 12),
        ("GET /search", 13),
        ("GET /documents", 14),
        ("GET /documents/*", 15),
        ("GET /upload", 16),
        ("GET /ops", 17),
        ("GET /openapi/*", 18),
        ("GET /docs/*", 19),
        ("GET /assets/*", 20),
        ("GET /health/*", 21),
        ("GET /*", 22),
        ("BREW /api/documents", 23),
        ("PUT /api/*", 24),
        ("GET /api/documents/*/repairs", 25),
        ("GET /documents/*/source", 26),
        ("GET /files", 27),
        ("GET /refusals", 28),
        ("GET /api/refusals", 29),
        ("POST /api/documents/replay", 30),
    ];

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task When_NonsenseIsAsked_TheServerStandsByIt(string route, int seed)
    {
        var dice = new Random(seed);
        foreach (var request in Enumerable.Range(0, RequestsPerRoute).Select(_ => Filled(route, dice)).ToList())
        {
            var answer = await RawRequest.SendAsync(Site, [RawRequest.Head(Site, request)]);

            answer.Status.ShouldBeInRange(200, 499, request);
        }
    }

    [Fact]
    public async Task When_NonsenseIsUploaded_TheServerStandsByIt()
    {
        var dice = new Random(25);
        for (var i = 0; i < RequestsPerRoute; i++)
        {
            var bytes = new byte[dice.Next(1, 400)];
            dice.NextBytes(bytes);
            var body = Encoding.UTF8.GetBytes("--b\r\n" + Nonsense(dice) + "\r\n").Concat(bytes).ToArray();
            var head = RawRequest.Head(Site, "POST /api/documents", "Content-Type: multipart/form-data; boundary=" + dice.GetItems(["b", "\"", "", "b;b", "渡"], 1)[0], $"Content-Length: {body.Length}");

            var answer = await RawRequest.SendAsync(Site, [head, body]);

            answer.Status.ShouldBeInRange(400, 499, $"upload {i}");
        }
    }

    private static string Filled(string route, Random dice)
    {
        var filled = string.Concat(route.Select(c => c == '*' ? Nonsense(dice).Replace("#", "", StringComparison.Ordinal) : c.ToString()));
        return filled.Contains('?', StringComparison.Ordinal) ? filled.Replace(' ', '+').Replace("+/", " /", StringComparison.Ordinal) : $"{filled}?{Query(dice)}";
    }

    private static string Query(Random dice) =>
        string.Join('&', Enumerable.Range(0, dice.Next(1, 4)).Select(_ => $"{Names[dice.Next(Names.Length)]}={Nonsense(dice).Replace(' ', '+')}"));

    private static string Nonsense(Random dice) => string.Concat(Enumerable.Range(0, dice.Next(1, 4)).Select(_ => Pieces[dice.Next(Pieces.Length)]));
}
