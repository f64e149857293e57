namespace Reports.Text.Formats;

/// <summary>
/// A kind of file that its first bytes give away. <paramref name="AtTheDoor"/> tells that such a file can hold no report in any form
/// and is refused before it is stored.
/// </summary>
/// <param name="Name">Short name for messages, such as <c>pdf</c>.</param>
/// <param name="Offset">Where the magic bytes stand.</param>
/// <param name="Magic">The magic bytes.</param>
/// <param name="AtTheDoor">Refused before it is stored.</param>
public sealed record FileSignature(string Name, int Offset, byte[] Magic, bool AtTheDoor)
{
    /// <summary>Tells whether a file that begins with these bytes is of this kind.</summary>
    public bool Matches(ReadOnlySpan<byte> head) =>
        head.Length >= Offset + Magic.Length && head.Slice(Offset, Magic.Length).SequenceEqual(Magic);
}
