using System.Text.Json;
using Reports.SearchApi.Tests.Fakes;
using Reports.Text.Formats;

namespace Reports.SearchApi.Tests.Api;

public sealed class FormatsEndpointTests
{
    [Theory]
    [InlineData("zh", "本版本尚不能读取", "需要文字识别程序")]
    [InlineData("en", "not read by this version", "needs a program that recognises characters")]
    public async Task Formats_EveryRowOfTheTable_IsThereWithWhatItNeeds(string language, string reader, string recognition)
    {
        await using var site = await Site.StartAsync();
        using var answer = await site.GetAsync("/api/formats?lang=" + language);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        var rows = json.RootElement.EnumerateArray().ToDictionary(r => r.GetProperty("format").GetString()!, StringComparer.Ordinal);

        rows.Keys.ShouldBe(DocumentFormats.All.Select(f => f.Word));
        foreach (var format in DocumentFormats.All)
        {
            rows[format.Word].GetProperty("available").GetBoolean().ShouldBe(format.IsAvailable);
            rows[format.Word].GetProperty("extensions")[0].GetString().ShouldBe(format.Extensions[0]);
            Needs(rows[format.Word]).ShouldBe(format.IsAvailable ? null : format.Need switch { FormatNeed.Reader => reader, FormatNeed.Recognition => recognition, _ => null });
        }
    }

    private static string? Needs(JsonElement row) => row.TryGetProperty("needs", out var needs) ? needs.GetString() : null;
}
