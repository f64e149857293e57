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
        Refused("elf", "7F454C46"),
        Refused("java class", "CAFEBABE"),
        Refused("mach-o", "CFFAEDFE"),
        Refused("sqlite", "53514C69746520666F726D6174203300"),
        Refused("png", "89504E470D0A1A0A"),
        Refused("jpeg", "FFD8FF"),
        Refused("gif", "474946383761"),
        Refused("gif", "474946383961"),
        Refused("tiff", "49492A00"),
        Refused("tiff", "4D4D002A"),
        Refused("webp", "57454250", 8),
        Refused("avi", "41564920", 8),
        Refused("wav", "57415645", 8),
        Refused("mp4", "66747970", 4),
        Refused("matroska", "1A45DFA3"),
        Refused("mpeg", "000001BA"),
        Refused("flash video", "464C5601"),
        Refused("mp3", "494433"),
        Refused("ogg", "4F676753"),
    ];

    private static FileSignature Readable(string name, string hex) => new(name, 0, Convert.FromHexString(hex), AtTheDoor: false);

    private static FileSignature Refused(string name, string hex, int offset = 0) => new(name, offset, Convert.FromHexString(hex), AtTheDoor: true);
}
