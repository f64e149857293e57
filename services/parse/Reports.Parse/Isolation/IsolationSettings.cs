using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Reports.Parse.Isolation;

/// <summary>Reads <see cref="IsolationOptions"/> from configuration: <c>Parse:Isolation</c> and what stands below it.</summary>
public static class IsolationSettings
{
    private const string Section = "Parse:Isolation";

    // Below the least memory a child has hardly any left for a file beside its own.
    private const int LeastMegabytes = 128;
    private const int MostMegabytes = 1 << 20;
    private const int MostSeconds = 3_600;
    private const int MostChildren = 256;

    /// <summary>Reads them. A setting that makes no sense adds its sentence to <paramref name="errors"/> and keeps its default.</summary>
    public static IsolationOptions Read(IConfiguration configuration, ICollection<string> errors)
    {
        var section = configuration.GetSection(Section);
        var usual = new IsolationOptions();
        return usual with
        {
            InChild = InChild(section.Value, errors),
            Memory = (long)Number("MemoryMegabytes", (int)(usual.Memory >> 20), LeastMegabytes, MostMegabytes) << 20,
            Cpu = TimeSpan.FromSeconds(Number("CpuSeconds", (int)usual.Cpu.TotalSeconds, 1, MostSeconds)),
            Wall = TimeSpan.FromSeconds(Number("WallSeconds", (int)usual.Wall.TotalSeconds, 1, MostSeconds)),
            Children = Number("Children", usual.Children, 1, MostChildren),
        };

        int Number(string name, int otherwise, int least, int most)
        {
            var text = section[name];
            if (string.IsNullOrEmpty(text))
            {
                return otherwise;
            }

            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                return number;
            }

            errors.Add(string.Create(CultureInfo.InvariantCulture, $"{Section}:{name} must be a whole number from {least} to {most}; it is {text}."));
            return otherwise;
        }
    }

    private static bool InChild(string? text, ICollection<string> errors)
    {
        if (text is not (null or "" or "child" or "none"))
        {
            errors.Add($"{Section} must be child or none.");
        }

        return text != "none";
    }
}
