using System.Globalization;
using System.Text;

namespace Reports.Parse.Tests.Builders;

/// <summary>Builds PDF files by hand, with a font that is not embedded: two bytes a character, which are its UTF-16.</summary>
internal sealed class PdfPaper
{
    public const int Width = 595;
    public const int Height = 842;
    private const int Catalogue = 1;
    private const int PageTree = 2;
    private const int Font = 3;
    private const int Descendant = 4;
    private const int CharacterMap = 5;
    private const int Descriptor = 6;

    private readonly List<byte[]> _objects = [];
    private readonly List<int> _pages = [];
    private readonly SortedSet<char> _characters = [];
    private string _catalogueEntries = "";
    private string _trailerEntries = "";
    private bool _hasMap = true;
    private string _encoding = "Identity-H";

    public PdfPaper()
    {
        for (var i = 0; i < Descriptor; i++)
        {
            _objects.Add([]);
        }
    }

    /// <summary>A file of one page with one line below the other.</summary>
    public static byte[] OfLines(params string[] lines) => new PdfPaper().Lines(lines).Build();

    /// <summary>A page of lines, each as far to the left as can be, in 12 points.</summary>
    public PdfPaper Lines(params string[] lines) =>
        Page(string.Concat(lines.Select((l, i) => Show(l, 72, Height - 100 - (20 * i)))));

    /// <summary>A page with content of its own.</summary>
    public PdfPaper Page(string content, string resources = "", string entries = "")
    {
        var stream = Stream("", Encoding.ASCII.GetBytes(content));
        return PageOf(stream, resources, entries);
    }

    public PdfPaper PageOf(int stream, string resources = "", string entries = "")
    {
        _pages.Add(Add($"<</Type/Page/Parent {PageTree} 0 R/MediaBox[0 0 {Width} {Height}]/Contents {stream} 0 R/Resources<</Font<</F {Font} 0 R>>{resources}>>{entries}>>"));
        return this;
    }

    /// <summary>The operations that print a line at a place.</summary>
    public string Show(string text, double x, double y, double size = 12, string before = "")
    {
        _characters.UnionWith(text);
        var codes = string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
        return string.Create(CultureInfo.InvariantCulture, $"BT {before} /F {size} Tf 1 0 0 1 {x} {y} Tm <{codes}> Tj ET\n");
    }

    /// <summary>Adds an object, and says its number.</summary>
    public int Add(string content)
    {
        _objects.Add(Encoding.Latin1.GetBytes(content));
        return _objects.Count;
    }

    /// <summary>Adds a stream, and says its number.</summary>
    public int Stream(string entries, byte[] content)
    {
        _objects.Add([.. Encoding.Latin1.GetBytes($"<<{entries}/Length {content.Length}>>stream\n"), .. content, .. "\nendstream"u8]);
        return _objects.Count;
    }

    public PdfPaper InCatalogue(string entries)
    {
        _catalogueEntries += entries;
        return this;
    }

    public PdfPaper InTrailer(string entries)
    {
        _trailerEntries += entries;
        return this;
    }

    /// <summary>The font does not say which characters it has.</summary>
    public PdfPaper WithoutCharacterMap()
    {
        _hasMap = false;
        return this;
    }

    /// <summary>Lines run from the top down.</summary>
    public PdfPaper Vertical()
    {
        _encoding = "Identity-V";
        return this;
    }

    public byte[] Build(Func<int, byte[], byte[]>? encrypt = null)
    {
        Set(Catalogue, $"<</Type/Catalog/Pages {PageTree} 0 R{_catalogueEntries}>>");
        Set(PageTree, $"<</Type/Pages/Count {_pages.Count}/Kids[{string.Join(' ', _pages.Select(p => $"{p} 0 R"))}]>>");
        Set(Font, $"<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/{_encoding}/DescendantFonts[{Descendant} 0 R]{(_hasMap ? $"/ToUnicode {CharacterMap} 0 R" : "")}>>");
        Set(Descendant, $"<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {Descriptor} 0 R/DW 1000/W[32 126 500]>>");
        Set(Descriptor, "<</Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 900/StemV 80>>");
        var map = Map();
        Set(CharacterMap, $"<</Length {map.Length}>>stream\n{map}\nendstream");
        return Write(encrypt ?? ((_, bytes) => bytes));
    }

    private void Set(int number, string content) => _objects[number - 1] = Encoding.Latin1.GetBytes(content);

    private string Map()
    {
        var pairs = string.Concat(_characters.Select(c => string.Create(CultureInfo.InvariantCulture, $"<{(int)c:X4}> <{(int)c:X4}>\n")));
        return "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
            + $"{_characters.Count} beginbfchar\n{pairs}endbfchar\nendcmap end end";
    }

    private byte[] Write(Func<int, byte[], byte[]> encrypt)
    {
        using var file = new MemoryStream();
        var places = new List<long>();
        file.Write("%PDF-1.7\n"u8);
        for (var number = 1; number <= _objects.Count; number++)
        {
            places.Add(file.Position);
            file.Write(Encoding.Latin1.GetBytes($"{number} 0 obj\n"));
            file.Write(encrypt(number, _objects[number - 1]));
            file.Write("\nendobj\n"u8);
        }

        var table = file.Position;
        file.Write(Encoding.Latin1.GetBytes($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n"));
        places.ForEach(p => file.Write(Encoding.Latin1.GetBytes(p.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n")));
        file.Write(Encoding.Latin1.GetBytes($"trailer\n<</Size {places.Count + 1}/Root {Catalogue} 0 R{_trailerEntries}>>\nstartxref\n{table}\n%%EOF"));
        return file.ToArray();
    }
}
