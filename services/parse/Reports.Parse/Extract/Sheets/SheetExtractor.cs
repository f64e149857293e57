using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Reports.Contracts.Documents;
using Reports.Parse.Clean;
using Reports.Parse.Extract.Ole;
using Reports.Parse.Extract.Zip;
using Reports.Text.Formats;

namespace Reports.Parse.Extract.Sheets;

/// <summary>The text of a workbook: each sheet that is shown, its rows as cells joined by tabs.</summary>
internal static class SheetExtractor
{
    private static readonly string[] BinaryStreams = ["Workbook", "Book"];

    static SheetExtractor() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads a workbook.</summary>
    /// <exception cref="RejectedException">It is damaged, encrypted, a bomb or too long.</exception>
    public static ExtractedText Extract(ReadOnlyMemory<byte> bytes, ContentFormat format)
    {
        try
        {
            using var stream = format == ContentFormat.Xls ? Binary(bytes) : Package(bytes);
            using var reader = ExcelReaderFactory.CreateReader(stream, new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding(54936) });
            return Read(reader);
        }
        catch (InvalidPasswordException)
        {
            throw new RejectedException("encrypted");
        }
        catch (XmlException)
        {
            throw new RejectedException("malformed_xml");
        }
        catch (Exception e) when (e is not RejectedException)
        {
            // The library answers damage with whatever it trips over.
            throw DamagedFile.Of(format);
        }
    }

    // The stream is taken out by our own reader, whose chains are bounded, and handed on without its container.
    private static MemoryStream Binary(ReadOnlyMemory<byte> bytes)
    {
        var file = OleFile.Open(bytes);
        return new MemoryStream(BinaryStreams.Select(file.Stream).OfType<byte[]>().First(), writable: false);
    }

    private static MemoryStream Package(ReadOnlyMemory<byte> bytes)
    {
        using var package = ZipPackage.Open(bytes, ContentFormat.Xlsx);
        package.Check();
        return ZipPackage.AsStream(bytes);
    }

    private static ExtractedText Read(IExcelDataReader reader)
    {
        var (writer, hidden) = (new SheetWriter(), 0);
        do
        {
            if (reader.VisibleState is null or "visible")
            {
                writer.Write(reader);
            }
            else
            {
                hidden++;
            }
        }
        while (reader.NextResult());

        var notice = hidden == 0 ? null : new Notice("hidden_sheets", SentenceValues.Of(("count", hidden)));
        return new ExtractedText(MappedText.Of(writer.ToString()), Notices: [.. writer.Notices, .. notice is null ? Array.Empty<Notice>() : [notice]]);
    }
}
