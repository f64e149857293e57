using System.Text.Json;
using Reports.Parse.Isolation.Confining;
using Reports.Parse.Isolation.Frames;

namespace Reports.Parse.Isolation.Pool;

/// <summary>The parent's side of the talk. What the child says is not trusted: anything unforeseen counts as its death.</summary>
internal sealed class WorkerTalk(Stream input, Stream output)
{
    /// <summary>What the child said it dies of, if it could say so.</summary>
    public ParseOutcome.Rejected? Complaint { get; private set; }

    /// <summary>Waits for the child's first words.</summary>
    /// <exception cref="IOException">It ended without a word.</exception>
    /// <exception cref="InvalidDataException">It said something else.</exception>
    public async Task<Confinement> ReadyAsync()
    {
        using var frame = await FrameStream.ReadAsync(output) ?? throw new EndOfStreamException("It ended at once.");
        return frame.Kind == FrameKind.Ready
            ? JsonSerializer.Deserialize(frame.Payload.Span, BodyJson.Default.Confinement)!
            : throw new InvalidDataException("Its first words are no greeting.");
    }

    /// <summary>Gives it a file and waits for the answer; null where the child is dead or out of its mind.</summary>
    public async Task<WorkerAnswer?> AskAsync(ExtractRequest request)
    {
        try
        {
            await request.WriteAsync(input);
            using var frame = await FrameStream.ReadAsync(output) ?? throw new EndOfStreamException();
            return Answer(frame);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or JsonException or ObjectDisposedException)
        {
            return null;
        }
    }

    private WorkerAnswer? Answer(Frame frame)
    {
        var body = frame.Payload.Span;
        switch (frame.Kind)
        {
            case FrameKind.Extracted:
                return new WorkerAnswer.Extracted(ExtractionBytes.Read(body));
            case FrameKind.Rejected:
                var rejection = JsonSerializer.Deserialize(body, BodyJson.Default.RejectionBody)!;
                return new WorkerAnswer.Refused(new ParseOutcome.Rejected(rejection.Code, rejection.Arguments));
            case FrameKind.Failed:
                var failure = JsonSerializer.Deserialize(body, BodyJson.Default.FailureBody)!;
                return new WorkerAnswer.Failed(failure.Kind, failure.Detail);
            case FrameKind.OutOfMemory:
                Complaint = Refusals.Memory;
                return null;
            default:
                return null;
        }
    }
}
