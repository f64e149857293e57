using System.Text.Json;
using Reports.Parse.Printing;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Printing;

public sealed class ParseJsonTests
{
    [Fact]
    public void Line_ReadFile_HasTheFieldsOfTheContract()
    {
        var line = ParseJson.Line("dir/报告.txt", Parsing.Outcome(System.Text.Encoding.UTF8.GetBytes(Sample.Report)));

        line.ShouldNotContain('\n');
        var root = JsonDocument.Parse(line).RootElement;
        root.EnumerateObject().Select(p => p.Name).ShouldBe(["doc", "text", "meta", "outline", "observations", "qualitative", "entities", "glossary"]);
        root.GetProperty("doc").GetString().ShouldBe("报告.txt");
        root.GetProperty("meta").GetProperty("code").GetString().ShouldBe("330100");
        var text = root.GetProperty("text").GetString()!;
        var figure = root.GetProperty("observations").EnumerateArray().First();
        text[figure.GetProperty("start").GetInt32()..figure.GetProperty("end").GetInt32()].ShouldBe("三座");
        figure.GetProperty("name").GetString().ShouldBe("云帆码头");
        figure.GetProperty("value").GetDecimal().ShouldBe(3);
        foreach (var heading in root.GetProperty("outline").EnumerateArray())
        {
            text[heading.GetProperty("start").GetInt32()..heading.GetProperty("end").GetInt32()].ShouldBe(heading.GetProperty("text").GetString());
        }
    }

    [Fact]
    public void Line_RefusedFile_SaysWhy()
    {
        var root = JsonDocument.Parse(ParseJson.Line("a.txt", Parsing.Outcome("CAJ 1.0"u8.ToArray()))).RootElement;

        root.GetProperty("doc").GetString().ShouldBe("a.txt");
        root.GetProperty("rejection").GetProperty("code").GetString().ShouldBe("unsupported_type");
        root.GetProperty("rejection").GetProperty("message").GetString()!.ShouldContain("caj");
    }
}
