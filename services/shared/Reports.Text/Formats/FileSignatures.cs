namespace Reports.Text.Formats;

/// <summary>The table of magic bytes. The first match decides, so a longer magic stands before a shorter one.</summary>
internal static class FileSignatures
{
    public static readonly FileSignature[] All =
    [
        Readable("zip", "504B0304"),
        Readable("zip", "504B0506"),
        Readable("pdf", "255044462D"),
        Readable("ole2", "D0CF11E0A1B11AE1"),
        Readable("rtf", "7B5C727466"),
        Readable("rar", "526172211A07"),
        Readable("7z", "377ABCAF271C"),
        Readable("gzip", "1F8B08"),
        Readable("xz", "FD377A585A00"),
        Readable("caj", "43414A"),
        Readable("png", "89504E470D0A1A0A"),
        Readable("jpeg", "FFD8FF"),
        Readable("gif", "474946383761"),
        Readable("gif", "474946383961"),
        Readable("tiff", "49492A00"),
        Readable("tiff", "4D4D002A"),
        Readable("webp", "57454250", 8),
        Readable("heic", "6674797068656963", 4),
        Readable("heic", "667479706D696631", 4),
        Readable("avif", "6674797061766966", 4),
        Refused("elf", "7F454C46"),
        Refused("web assembly", "0061736D"),
        Refused("java class", "CAFEBABE"),
        Refused("mach-o", "CFFAEDFE"),
        Refused("sqlite", "53514C69746520666F726D6174203300"),
        Refused("access", "000100005374616E64617264"),
        Refused("avi", "41564920", 8),
        Refused("wav", "57415645", 8),
        Refused("mp4", "66747970", 4),
        Refused("matroska", "1A45DFA3"),
        Refused("mpeg", "000001BA"),
        Refused("flash video", "464C5601"),
        Refused("mp3", "494433"),
        Refused("ogg", "4F676753"),
    ];

    private static FileSignature Readable(string name, string hex, int offset = 0) => new(name, offset, Convert.FromHexString(hex), AtTheDoor: false);

    private static FileSignature Refused(string name, string hex, int offset = 0) => new(name, offset, Convert.FromHexString(hex), AtTheDoor: true);
}
