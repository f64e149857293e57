namespace Reports.Fuzz;

/// <summary>A file to mutate: its name, and how its bytes are come by.</summary>
internal sealed record GoodFile(string Name, Func<byte[]> Read)
{
    /// <summary>Its format, as the name calls it.</summary>
    public string Format => Path.GetExtension(Name).TrimStart('.').ToLowerInvariant();

    public static GoodFile At(string path) => new(Path.GetFileName(path), () => File.ReadAllBytes(path));
}
