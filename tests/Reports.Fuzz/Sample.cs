namespace Reports.Fuzz;

/// <summary>A mutation: of which file, and the bytes.</summary>
internal sealed record Sample(string Format, GoodFile Source, int Number, byte[] Bytes)
{
    public string Name => $"{Format}-{Number:0000}-{Source.Name}";
}
