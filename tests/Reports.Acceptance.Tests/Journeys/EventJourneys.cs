using System.Net.ServerSentEvents;
using System.Text.Json;
using Reports.Acceptance.Tests.Files;
using Reports.Acceptance.Tests.Running;

namespace Reports.Acceptance.Tests.Journeys;

/// <summary>Documents watched as they go.</summary>
public sealed class EventJourneys(SharedSite shared) : SharedJourney(shared)
{
    [Fact]
    public async Task When_SomebodyListens_EveryStateOfAnUploadIsToldInOrder()
    {
        using var bound = Eventually.Bounded();
        await using var stream = await Site.ListenAsync("/api/documents/events");
        var events = SseParser.Create(stream).EnumerateAsync(bound.Token).GetAsyncEnumerator(bound.Token);
        (await events.MoveNextAsync()).ShouldBeTrue();
        events.Current.EventType.ShouldBe("hello");

        var id = await Site.AcceptAsync("听.txt", Invented.Report(301).Bytes);

        var told = new List<string>();
        while (!told.Contains("indexed") && await events.MoveNextAsync())
        {
            using var change = JsonDocument.Parse(events.Current.Data);
            if (events.Current.EventType == "state" && change.RootElement.GetProperty("id").GetString() == id)
            {
                change.RootElement.GetProperty("at").TryGetDateTimeOffset(out _).ShouldBeTrue();
                told.Add(change.RootElement.GetProperty("state").GetString()!);
            }
        }

        told.ShouldBe(["received", "parsed", "indexed"]);
    }
}
