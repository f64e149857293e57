using System.Text.Encodings.Web;
using System.Text.Json;

namespace Reports.SearchApi.Tests.Fakes;

/// <summary>Compares an answer with the file of it that was looked at and approved; a difference leaves the answer beside it.</summary>
internal static class Approval
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void ShouldBeApproved(this string json, string name)
    {
        using var document = JsonDocument.Parse(json);
        var actual = JsonSerializer.Serialize(document, Indented).ReplaceLineEndings("\n") + "\n";
        var approved = Path.Combine(AppContext.BaseDirectory, "Approved", name + ".json");
        if (File.Exists(approved) && File.ReadAllText(approved) == actual)
        {
            return;
        }

        var received = Path.ChangeExtension(approved, ".received.json");
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, actual);
        Assert.Fail($"The answer is not the approved {name}.json; it was left in {Path.GetFileName(received)}:\n{actual}");
    }
}
