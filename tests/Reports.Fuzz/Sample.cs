namespace Reports.Fuzz;

/// <summary>A mutation: of which file, and the bytes.</summary>
internal sealed record Sample(string Format, string Source, int Number, byte[] Bytes)
{
    public string Name => $"{Format}-{Number:0000}-{Path.GetFileName(Source)}";
}
