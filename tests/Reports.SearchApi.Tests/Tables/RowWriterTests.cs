using System.Text;
using Parquet;
using Reports.SearchApi.Tables;
using Reports.SearchApi.Tables.Writers;

namespace Reports.SearchApi.Tests.Tables;

/// <summary>What each form makes of the same rows, read back by other means than it was written by.</summary>
public sealed class RowWriterTests
{
    private static readonly Table<Row> Sample = new Table<Row>("sample")
        .Text("code", r => r.Code)
        .Text("text", r => r.Text)
        .Integer("n", r => r.N)
        .Number("value", r => r.Value);

    private static readonly Row[] Rows =
    [
        new("010000", "=SUM(A1)", 1, -5.1),
        new("990100", "甲,\"乙\"\n丙", null, null),
        new("990200", null, 9_007_199_254_740_993, 0.1),
        new("990300", "+1", 0, 1e15),
        new("990400", "-5.1%", 0, 0),
        new("990500", "@x & <y>", 0, 2.5),
    ];

    [Fact]
    public async Task Csv_Rows_HaveTheirMarkNoFormulaAndNumbersAsTheyAre()
    {
        var bytes = await WriteAsync(TableFormat.Csv);

        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Encoding.UTF8.GetString(bytes[3..]).ShouldBe(
            "code,text,n,value\r\n"
            + "010000,\"'=SUM(A1)\",1,-5.1\r\n"
            + "990100,\"甲,\"\"乙\"\"\n丙\",,\r\n"
            + "990200,,9007199254740993,0.1\r\n"
            + "990300,\"'+1\",0,1000000000000000\r\n"
            + "990400,\"'-5.1%\",0,0\r\n"
            + "990500,\"'@x & <y>\",0,2.5\r\n");
    }

    [Fact]
    public async Task JsonLines_Rows_AreAnObjectALine()
    {
        var lines = Encoding.UTF8.GetString(await WriteAsync(TableFormat.JsonLines)).Split('\n');

        lines.Length.ShouldBe(Rows.Length + 1);
        lines[0].ShouldBe("""{"code":"010000","text":"=SUM(A1)","n":1,"value":-5.1}""");
        lines[1].ShouldBe("""{"code":"990100","text":"甲,\"乙\"\n丙","n":null,"value":null}""");
        lines[2].ShouldBe("""{"code":"990200","text":null,"n":9007199254740993,"value":0.1}""");
        lines[^1].ShouldBeEmpty();
    }

    [Fact]
    public async Task Xlsx_Rows_AreCellsOfTextAndNumbersWithoutFormulas()
    {
        using var book = new Workbook(await WriteAsync(TableFormat.Xlsx));

        book.Sheets.ShouldBe(["sample"]);
        book.Formulas.ShouldBe(0);
        var rows = book.Read(0);
        rows[0].ShouldBe(["code", "text", "n", "value"]);
        rows[1].ShouldBe(["010000", "=SUM(A1)", 1d, -5.1]);
        rows[2].ShouldBe(["990100", "甲,\"乙\"\n丙", null, null]);
        rows[6].ShouldBe(["990500", "@x & <y>", 0d, 2.5]);
        rows.Count.ShouldBe(7);
    }

    [Fact]
    public async Task Xlsx_FullSheet_GoesOnInAnotherWithItsHeader()
    {
        using var stream = new MemoryStream();
        await using (var writer = await SheetRows.OpenAsync(stream, "sample", Sample.Heads, mostRows: 4, Token))
        {
            foreach (var row in Rows)
            {
                await writer.WriteAsync(Sample.Row(row), Token);
            }

            await writer.FinishAsync(Token);
        }

        using var book = new Workbook(stream.ToArray());
        book.Sheets.ShouldBe(["sample", "sample 2"]);
        book.Read(0).Count.ShouldBe(4);
        book.Read(1).Select(row => row[0]).ShouldBe(["code", "990300", "990400", "990500"]);
    }

    [Fact]
    public async Task Xlsx_TextLongerThanACell_IsCut()
    {
        using var stream = new MemoryStream();
        await TableFormat.Xlsx.WriteAsync(stream, Sample, new[] { new Row("1", new string('长', 40_000), 1, 1) }.ToAsyncEnumerable(), Token);

        using var book = new Workbook(stream.ToArray());
        book.Read(0)[1][1].ShouldBe(new string('长', 32_767));
    }

    [Fact]
    public async Task Parquet_Rows_ComeBackByColumns()
    {
        using var stream = new MemoryStream(await WriteAsync(TableFormat.Parquet));
        await using var reader = await ParquetReader.CreateAsync(stream, cancellationToken: Token);

        var fields = reader.Schema.GetDataFields();
        fields.Select(f => f.Name).ShouldBe(["code", "text", "n", "value"]);
        using var group = reader.OpenRowGroupReader(0);
        var (texts, integers, numbers) = (new string?[Rows.Length], new long?[Rows.Length], new double?[Rows.Length]);
        await group.ReadAsync(fields[1], texts.AsMemory()!, cancellationToken: Token);
        await group.ReadAsync<long>(fields[2], integers, cancellationToken: Token);
        await group.ReadAsync<double>(fields[3], numbers, cancellationToken: Token);
        texts.ShouldBe(Rows.Select(r => r.Text));
        integers.ShouldBe(Rows.Select(r => r.N));
        numbers.ShouldBe(Rows.Select(r => r.Value));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(45_001)]
    public async Task AnyForm_ManyRowsOrNone_AreAllThere(int count)
    {
        foreach (var format in TableFormat.All)
        {
            using var stream = new MemoryStream();
            await format.WriteAsync(new ForwardStream(stream), Sample, AsyncEnumerable.Range(0, count).Select(n => new Row("990100", "甲", n, n)), Token);

            (await CountAsync(format, stream.ToArray())).ShouldBe(count, format.Word);
        }
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task<byte[]> WriteAsync(TableFormat format)
    {
        using var stream = new MemoryStream();
        await format.WriteAsync(new ForwardStream(stream), Sample, Rows.ToAsyncEnumerable(), Token);
        return stream.ToArray();
    }

    private static async Task<int> CountAsync(TableFormat format, byte[] bytes)
    {
        if (format == TableFormat.Xlsx)
        {
            using var book = new Workbook(bytes);
            return book.Read(0).Count - 1;
        }

        if (format == TableFormat.Parquet)
        {
            using var stream = new MemoryStream(bytes);
            await using var reader = await ParquetReader.CreateAsync(stream, cancellationToken: Token);
            return (int)Enumerable.Range(0, reader.RowGroupCount).Sum(at => reader.OpenRowGroupReader(at).RowCount);
        }

        var lines = Encoding.UTF8.GetString(bytes).Count(c => c == '\n');
        return format == TableFormat.Csv ? lines - 1 : lines;
    }

    private sealed record Row(string Code, string? Text, long? N, double? Value);
}
