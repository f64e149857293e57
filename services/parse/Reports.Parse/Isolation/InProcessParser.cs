using Reports.Contracts.Documents;

namespace Reports.Parse.Isolation;

/// <summary>Parses everything in this process: the quickest, and one bad file can end it.</summary>
internal sealed class InProcessParser(ReportParser parser, IsolationOptions options, TimeProvider time) : IReportParser
{
    private readonly TimeLimit _limit = new(options.Wall + IsolationOptions.ForRecognition, time);

    public async Task<ParseOutcome> ParseAsync(ReadOnlyMemory<byte> bytes, string name, GivenIdentity? given = null, CancellationToken cancellation = default) =>
        (await _limit.RunAsync(token => parser.Parse(bytes, name, given, token), cancellation))!;
}
