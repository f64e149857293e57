using System.Text.Json;
using Reports.Contracts.Documents;
using Reports.Contracts.Messages;

namespace Reports.Contracts.Tests;

/// <summary>
/// The JSON of every message is an approved file: services of two versions speak with each other. Change a file only together
/// with everything that is on the wire.
/// </summary>
public sealed class MessageTests
{
    private const int LargestMessage = 64 * 1024;
    private static readonly string Id = new('a', 64);
    private static readonly DateTimeOffset At = new(2026, 1, 20, 8, 30, 0, TimeSpan.Zero);

    public static TheoryData<string> Names => [.. MessageJson.Types.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Json_EachMessage_IsApproved(string name)
    {
        var approved = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Approved", name + ".json")).Trim();

        MessageJson.Write(Example(name)).ShouldBe(approved);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_WhatWasWritten_IsTheSame(string name)
    {
        var json = MessageJson.Write(Example(name));

        MessageJson.Write(MessageJson.Read(name, json)).ShouldBe(json);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_FieldOfALaterVersion_IsIgnored(string name)
    {
        var json = MessageJson.Write(Example(name));

        MessageJson.Write(MessageJson.Read(name, json.Insert(1, "\"later\":1,"))).ShouldBe(json);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Json_LongestValues_StayWithinTheLimit(string name) =>
        System.Text.Encoding.UTF8.GetByteCount(MessageJson.Write(Example(name, new string('文', 2048)))).ShouldBeLessThan(LargestMessage);

    [Fact]
    public void Types_EveryMessage_IsListed() =>
        typeof(DocumentReceived).Assembly.GetExportedTypes()
            .Where(t => t.Namespace == typeof(DocumentReceived).Namespace && !t.IsAbstract)
            .Except(MessageJson.Types)
            .ShouldBeEmpty();

    [Fact]
    public void Read_UnknownType_IsRefused() => Should.Throw<JsonException>(() => MessageJson.Read("DocumentEaten", "{}"));

    private static object Example(string name, string text = "砚汀市政府工作报告.txt") => name switch
    {
        nameof(DocumentReceived) => new DocumentReceived { DocumentId = Id, Version = 1, At = At, Name = text, Given = new GivenIdentity { Code = "150100", Genre = "government_work_report", Plan = "2024" }, Attempt = 2 },
        nameof(DocumentParsed) => new DocumentParsed { DocumentId = Id, Version = 1, At = At, ParsedRef = Id, ParserRevision = "1", DurationMs = 12 },
        nameof(DocumentRejected) => new DocumentRejected
        {
            DocumentId = Id,
            Version = 1,
            At = At,
            Code = "unsupported_type",
            Arguments = new Dictionary<string, string> { ["found"] = text },
            ParserRevision = "1",
        },
        nameof(DocumentFailed) => new DocumentFailed { DocumentId = Id, Version = 1, At = At, Step = "index", Exception = "IOException", Detail = text },
        nameof(DocumentIndexed) => new DocumentIndexed { DocumentId = Id, Version = 1, At = At, ParsedRef = Id, Index = "passages-v1-00c0ffee", DurationMs = 34 },
        nameof(DocumentWithdrawn) => new DocumentWithdrawn { DocumentId = Id, Version = 2, At = At },
        nameof(IndexOpened) => new IndexOpened { Index = "passages-v1-00c0ffee", At = At },
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no example of this message."),
    };
}
