using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using Reports.Contracts.Documents;
using Reports.Contracts.Messages;
using Reports.Contracts.Messaging;
using Reports.Parse.Consuming;
using Reports.Parse.Isolation;
using Reports.Storage.Blobs;

namespace Reports.Parse.Tests.Consuming;

/// <summary>A document that is asked for again while it is parsed is parsed once.</summary>
public sealed class ParseStepTests
{
    private readonly SlowParser _parser = new();
    private readonly Publisher _publisher = new();
    private readonly ParseStep _step;

    public ParseStepTests()
    {
        var blobs = new OneBlob();
        _step = new ParseStep(new Originals(blobs), new ParsedDocuments(blobs), _parser, _publisher, TimeProvider.System, NullLogger<ParseStep>.Instance);
    }

    [Fact]
    public async Task Run_AskedAgainMeanwhile_IsParsedAndAnsweredOnce()
    {
        var first = _step.RunAsync(Message(1), TestContext.Current.CancellationToken);
        await _step.RunAsync(Message(1, attempt: 2), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        _parser.Goes.SetResult();
        await first;

        (_parser.Files, _publisher.Messages.Count).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Run_AskedAgainAfterwards_IsParsedAgain()
    {
        _parser.Goes.SetResult();
        await _step.RunAsync(Message(1), TestContext.Current.CancellationToken);
        await _step.RunAsync(Message(1, attempt: 2), TestContext.Current.CancellationToken);

        (_parser.Files, _publisher.Messages.Count).ShouldBe((2, 2));
    }

    [Fact]
    public async Task Run_LaterVersionMeanwhile_IsWorkOfItsOwn()
    {
        var both = Task.WhenAll(_step.RunAsync(Message(1), TestContext.Current.CancellationToken), _step.RunAsync(Message(2), TestContext.Current.CancellationToken));
        _parser.Goes.SetResult();
        await both;

        _publisher.Messages.Cast<DocumentRejected>().Select(m => m.Version).ShouldBe([1, 2], ignoreOrder: true);
    }

    private static DocumentReceived Message(long version, int attempt = 1) =>
        new() { DocumentId = new string('a', 64), Version = version, At = DateTimeOffset.UnixEpoch, Name = "报告.pdf", Attempt = attempt };

    // Refuses every file, once it may go on.
    private sealed class SlowParser : IReportParser
    {
        private int _files;

        public TaskCompletionSource Goes { get; } = new();

        public int Files => _files;

        public async Task<ParseOutcome> ParseAsync(ReadOnlyMemory<byte> bytes, string name, GivenIdentity? given = null, CancellationToken cancellation = default)
        {
            Interlocked.Increment(ref _files);
            await Goes.Task;
            return new ParseOutcome.Rejected("no_text", new Dictionary<string, string>());
        }
    }

    private sealed class Publisher : IEventPublisher
    {
        public ConcurrentQueue<object> Messages { get; } = new();

        public Task PublishAsync<T>(T message, CancellationToken cancellationToken = default)
            where T : class
        {
            Messages.Enqueue(message);
            return Task.CompletedTask;
        }
    }

    private sealed class OneBlob : IBlobStore
    {
        public Task<StagedBlob> StageAsync(Stream bytes, long limit, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<byte[]?> ReadAsync(string sha256, CancellationToken cancellationToken = default) => Task.FromResult<byte[]?>([1]);

        public Stream? Open(string sha256) => null;
    }
}
