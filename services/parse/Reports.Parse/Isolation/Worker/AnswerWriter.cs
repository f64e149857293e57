using System.Text.Json;
using Reports.Parse.Extract;
using Reports.Parse.Isolation.Confining;
using Reports.Parse.Isolation.Frames;

namespace Reports.Parse.Isolation.Worker;

/// <summary>Writes the child's side of the talk.</summary>
internal sealed class AnswerWriter(Stream output)
{
    private const int LongestDetail = 2048;

    public void Ready(Confinement confinement) => Write(FrameKind.Ready, JsonSerializer.SerializeToUtf8Bytes(confinement, BodyJson.Default.Confinement));

    public void Extracted(Extraction extraction) => Write(FrameKind.Extracted, ExtractionBytes.Write(extraction));

    public void Rejected(RejectedException rejected)
    {
        var body = new RejectionBody(rejected.Code, rejected.Arguments);
        Write(FrameKind.Rejected, JsonSerializer.SerializeToUtf8Bytes(body, BodyJson.Default.RejectionBody));
    }

    public void Failed(Exception e)
    {
        var detail = e.ToString();
        var body = new FailureBody(e.GetType().Name, detail.Length > LongestDetail ? detail[..LongestDetail] : detail);
        Write(FrameKind.Failed, JsonSerializer.SerializeToUtf8Bytes(body, BodyJson.Default.FailureBody));
    }

    public void OutOfMemory() => Write(FrameKind.OutOfMemory, default);

    private void Write(FrameKind kind, ReadOnlyMemory<byte> payload) => FrameStream.WriteAsync(output, kind, payload).AsTask().GetAwaiter().GetResult();
}
