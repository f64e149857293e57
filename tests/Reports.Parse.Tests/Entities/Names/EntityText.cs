using Reports.Contracts.Documents;
using Reports.Parse.Entities;

namespace Reports.Parse.Tests.Entities.Names;

/// <summary>The named things of a text, as type:name, parted by blanks.</summary>
internal static class EntityText
{
    public static string Read(string text) => string.Join(' ', EntityReader.Read(text, [], Meta).Mentions.Select(m => $"{m.Type}:{m.Text}"));

    private static DocumentMeta Meta { get; } = new() { Title = "砚汀市政府工作报告", Year = 2026 };
}
