using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Reports.Benchmarks;

/// <summary>How long an upload takes to be found, on an idle system: one document after the other, each with a string of its own.</summary>
internal static class UploadBenchmark
{
    private const int Uploads = 50;
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(10);

    public static async Task RunAsync(Uri site)
    {
        using var http = new HttpClient { BaseAddress = site };
        var mark = Mark();
        var accepted = new double[Uploads];
        var found = new double[Uploads];
        for (var i = 0; i < Uploads; i++)
        {
            var token = $"{mark}x{i.ToString(CultureInfo.InvariantCulture)}";
            var started = Stopwatch.GetTimestamp();
            using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes($"样本市政府工作报告\n一、回顾\n本年完成{token}。\n")), "files", $"{token}.txt" } };
            (await http.PostAsync("/api/documents", form)).EnsureSuccessStatusCode();
            accepted[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            while (!await IsFoundAsync(http, token))
            {
                await Task.Delay(Poll);
            }

            found[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        Figures.Percentiles("upload to accepted", accepted);
        Figures.Percentiles("upload to searchable", found);
    }

    private static async Task<bool> IsFoundAsync(HttpClient http, string token)
    {
        var answer = await http.GetFromJsonAsync<JsonElement>($"/api/search?q={token}&near=no&synonyms=no");
        return answer.GetProperty("total").GetProperty("passages").GetInt64() > 0;
    }

    // The same texts must not be uploaded twice: known bytes do no work.
    private static string Mark() => "m" + Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture);
}
