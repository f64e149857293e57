using Reports.Contracts.Messages;
using Reports.Storage.Model;

namespace Reports.Storage.Outbox;

/// <summary>A message as a row of the outbox.</summary>
internal static class OutboxMessage
{
    public static OutboxRow Of(object message, DateTimeOffset at) =>
        new() { Type = message.GetType().Name, Body = MessageJson.Write(message), CreatedAt = at };
}
