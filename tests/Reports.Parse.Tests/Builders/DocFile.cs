using System.Buffers.Binary;
using System.Text;

namespace Reports.Parse.Tests.Builders;

/// <summary>Writes binary Word documents: one piece of UTF-16 text, with properties of characters and paragraphs where a test asks for them.</summary>
internal sealed class DocFile
{
    public static readonly byte[] Deleted = [0x00, 0x08, 1];
    public static readonly byte[] Hidden = [0x3C, 0x08, 1];

    private const int Page = 512;
    private const int HeaderLength = 2 * Page;
    private static readonly byte[] InTable = [0x16, 0x24, 1];
    private static readonly byte[] EndsRow = [0x16, 0x24, 1, 0x17, 0x24, 1];

    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int End, byte[] Properties)> _characters = [];
    private readonly List<(int Start, int End, byte[] Properties)> _paragraphs = [];
    private readonly uint[] _lengths = new uint[7];
    private ushort _flags = 0x0200;
    private bool _hasList;
    private int? _announced;

    /// <summary>A document of this text, which may announce more characters than it has.</summary>
    public static byte[] OfText(string text, int? announced = null)
    {
        var file = new DocFile().Text(text);
        file._announced = announced ?? text.Length;
        file._lengths[0] = (uint)file._announced;
        return file.Build();
    }

    /// <summary>Adds text of the body, or of a text that follows it (1 footnotes, 5 endnotes, 6 text boxes).</summary>
    public DocFile Text(string text, byte[]? properties = null, int kind = 0)
    {
        if (properties is not null)
        {
            _characters.Add((_text.Length, _text.Length + text.Length, properties));
        }

        _lengths[kind] += (uint)text.Length;
        _text.Append(text);
        return this;
    }

    public DocFile Row(params string[] cells)
    {
        foreach (var cell in cells)
        {
            _paragraphs.Add((_text.Length, _text.Length + cell.Length + 1, InTable));
            Text(cell + "\u0007");
        }

        _paragraphs.Add((_text.Length, _text.Length + 1, EndsRow));
        return Text("\u0007");
    }

    /// <summary>Adds a paragraph of the one list the document has, numbered 一、 and so on.</summary>
    public DocFile Item(string words)
    {
        _hasList = true;
        _paragraphs.Add((_text.Length, _text.Length + words.Length + 1, [0x0B, 0x46, 1, 0, 0x0A, 0x26, 0]));
        return Text(words + "\r");
    }

    public DocFile Encrypted()
    {
        _flags |= 0x0100;
        return this;
    }

    public byte[] Build()
    {
        var table = new MemoryStream();
        var text = Encoding.Unicode.GetBytes(_text.ToString());
        var pages = (HeaderLength + text.Length + Page - 1) / Page;
        var word = new byte[(pages + 2) * Page];
        BinaryPrimitives.WriteUInt16LittleEndian(word, 0xA5EC);
        BinaryPrimitives.WriteUInt16LittleEndian(word.AsSpan(2), 0xC1);
        BinaryPrimitives.WriteUInt16LittleEndian(word.AsSpan(0x0A), _flags);
        text.CopyTo(word, HeaderLength);
        for (var i = 0; i < _lengths.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(word.AsSpan(0x4C + (i * 4)), _lengths[i]);
        }

        Place(word, table, 33, Pieces());
        AddPage(word, table, 12, pages, _characters, 1, p => [(byte)p.Length, .. p]);
        AddPage(word, table, 13, pages + 1, _paragraphs, 13, p => [(byte)((p.Length + 4) / 2), 0, 0, .. p, 0]);
        if (_hasList)
        {
            Place(word, table, 73, [1, 0, .. Number(7), .. new byte[22], 1, 0]);
            table.Write([.. Number(1), 37, .. new byte[23], 2, 0, 0, 0, 0x01, 0x30]);
            Place(word, table, 74, [.. Number(1), .. Number(7), .. new byte[12]]);
        }

        return new OleContainer().Stream("WordDocument", word).Stream("1Table", table.ToArray()).Build();
    }

    private byte[] Pieces() => [2, .. Number(16), .. Number(0), .. Number((uint)(_announced ?? _text.Length)), 0, 0, .. Number(HeaderLength), 0, 0];

    private static byte[] Number(uint number) => BitConverter.GetBytes(number);

    private static void Place(byte[] word, MemoryStream table, int number, byte[] content)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(word.AsSpan(0x9A + (number * 8)), (uint)table.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(word.AsSpan(0x9E + (number * 8)), (uint)content.Length);
        table.Write(content);
    }

    // A page: where each run begins, where its properties stand in the page, the properties from the end backwards, the count.
    private static void AddPage(byte[] word, MemoryStream table, int number, int page, List<(int Start, int End, byte[] Properties)> runs, int width, Func<byte[], byte[]> write)
    {
        if (runs.Count == 0)
        {
            return;
        }

        var bytes = word.AsSpan(page * Page, Page);
        var filled = Filled(runs);
        var at = Page - 2;
        for (var i = 0; i < filled.Count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes[(i * 4)..], (uint)(HeaderLength + (filled[i].Start * 2)));
            BinaryPrimitives.WriteUInt32LittleEndian(bytes[((i + 1) * 4)..], (uint)(HeaderLength + (filled[i].End * 2)));
            if (filled[i].Properties.Length > 0)
            {
                var properties = write(filled[i].Properties);
                at = (at - properties.Length) & ~1;
                properties.CopyTo(bytes[at..]);
                bytes[((filled.Count + 1) * 4) + (i * width)] = (byte)(at / 2);
            }
        }

        bytes[Page - 1] = (byte)filled.Count;
        Place(word, table, number, [.. Number(HeaderLength), .. Number((uint)(HeaderLength + (filled[^1].End * 2))), .. Number((uint)page)]);
    }

    private static List<(int Start, int End, byte[] Properties)> Filled(List<(int Start, int End, byte[] Properties)> runs)
    {
        var filled = new List<(int Start, int End, byte[] Properties)>();
        var at = 0;
        foreach (var run in runs)
        {
            if (run.Start > at)
            {
                filled.Add((at, run.Start, []));
            }

            filled.Add(run);
            at = run.End;
        }

        return filled;
    }
}
