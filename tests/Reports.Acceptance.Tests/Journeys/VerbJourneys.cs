using System.Text.Json;
using Reports.Acceptance.Tests.Files;
using Reports.Acceptance.Tests.Running;

namespace Reports.Acceptance.Tests.Journeys;

/// <summary>The program at the command line.</summary>
public sealed class VerbJourneys : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task When_AFolderAndArchivesAreImported_EverythingInThemIsFound()
    {
        foreach (var i in new[] { 601, 602 })
        {
            _folder.Write($"in/深/{i}.txt", Invented.Report(i).Bytes);
        }

        _folder.Write("in/旧.zip", Archive.Zip(Archive.Gb18030, ("县区/旧编码名.txt", Invented.Report(603).Bytes), ("空夹/", [])));
        var zip = _folder.Write("新.zip", Archive.Zip(null, ("新编码名.txt", Invented.Report(604).Bytes)));
        var plain = _folder.Write("无标记.zip", Archive.Zip(System.Text.Encoding.Latin1, (Utf8AsLatin1("无标记名.txt"), Invented.Report(605).Bytes)));

        var import = await ReportsProgram.RunAsync("import", _folder["in"], zip, plain, "--data", _folder["data"]);

        import.Status.ShouldBe(0, import.Log);
        import.Output.ShouldContain("5 files, 0 of them known");
        import.Output.ShouldContain("in 5, in with warnings 0, refused 0, failed 0, under way 0");
        await using var site = await RunningSite.StartAsync(_folder["data"]);
        (await site.Site.ListAsync()).Select(d => d.Name).Order(StringComparer.Ordinal)
            .ShouldBe(new[] { "601.txt", "602.txt", "旧编码名.txt", "新编码名.txt", "无标记名.txt" }.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task When_SomeFilesAreRefused_TheyAreNamedAndTheRestIsIn()
    {
        _folder.Write("in/好.txt", Invented.Report(611).Bytes);
        _folder.Write("in/空.txt", []);
        _folder.Write("in/白.txt", " \n "u8.ToArray());
        _folder.Write("in/程序.docx", [0x7F, .. "ELF"u8, 2, 1, 1, 0]);

        var import = await ReportsProgram.RunAsync("import", _folder["in"], "--data", _folder["data"]);

        import.Status.ShouldBe(1, import.Log);
        import.Output.ShouldContain("空.txt: empty_file: ");
        import.Output.ShouldContain("白.txt: no_text: ");
        import.Output.ShouldContain("程序.docx: unsupported_type: ");
        import.Output.ShouldContain("in 1, in with warnings 0, refused 3, failed 0, under way 0");
        await using var site = await RunningSite.StartAsync(_folder["data"]);
        var refusals = (await site.Site.GetAsync("/api/refusals")).As<JsonElement>().GetProperty("items").EnumerateArray();
        refusals.Select(r => (r.GetProperty("place").GetString(), r.GetProperty("refusal").GetProperty("code").GetString()))
            .ShouldBe([(_folder["in/空.txt"], "empty_file"), (_folder["in/程序.docx"], "unsupported_type")], ignoreOrder: true);
        (await site.Site.GetAsync("/refusals?code=empty_file", "zh")).Body.ShouldContain("空.txt");
    }

    [Fact]
    public async Task When_AFileCannotBeOpened_AnImportToAServerGoesOn()
    {
        var zip = _folder.Write("锁.zip", Archive.Locked(Archive.Zip(null, ("锁.txt", Invented.Report(615).Bytes), ("开.txt", Invented.Report(616).Bytes))));
        await using var site = await RunningSite.StartAsync(_folder["data"]);

        var import = await ReportsProgram.RunAsync("import", zip, "--server", site.Site.Address.ToString());

        import.Status.ShouldBe(1, import.Log);
        import.Output.ShouldContain("锁.txt: encrypted: ");
        import.Output.ShouldContain("in 1, in with warnings 0, refused 1, failed 0, under way 0");
    }

    [Fact]
    public async Task When_AnImportIsInterrupted_TheSameCommandCompletesItWithoutDoubleWork()
    {
        const int Files = 600;
        foreach (var i in Enumerable.Range(3_000, Files))
        {
            _folder.Write($"in/{i}.txt", Invented.Report(i).Bytes);
        }

        string[] command = ["import", _folder["in"], "--data", _folder["data"]];
        await using var first = ReportsProgram.Start(command);
        await Eventually.TrueAsync(() => Task.FromResult(Stored() > 5), "some files are in");
        var stopped = await first.StopAsync("INT");

        stopped.Status.ShouldBe(75, stopped.Log);
        stopped.Output.ShouldContain("run the same command again");
        Stored().ShouldBeLessThan(Files);
        var again = await ReportsProgram.RunAsync(command);
        again.Status.ShouldBe(0, again.Log);
        again.Output.ShouldContain($"in {Files}, in with warnings 0, refused 0, failed 0, under way 0");
        await using var site = await RunningSite.StartAsync(_folder["data"]);
        foreach (var document in await site.Site.ListAsync())
        {
            (await site.Site.DocumentAsync(document.Id)).Steps.Select(s => s.Name).ShouldBe(["received", "parsed", "indexed"]);
        }

        (await site.Site.SearchAsync("投放蓝色渡轮十二艘")).Total.ShouldBe(new Totals(Files, Files));
    }

    [Fact]
    public async Task When_SomethingIsSearched_MarksStandInBrackets()
    {
        _folder.Write("in/a.txt", Invented.Report(621).Bytes);
        (await ReportsProgram.RunAsync("import", _folder["in"], "--data", _folder["data"])).Status.ShouldBe(0);

        var search = await ReportsProgram.RunAsync("search", "蓝色渡轮", "--data", _folder["data"]);

        search.Status.ShouldBe(0, search.Log);
        search.Log.ShouldBe(search.Output);
        search.Output.ShouldStartWith("1 reports, 1 passages");
        search.Output.ShouldContain("投放【蓝色渡轮】十二艘");
    }

    [Fact]
    public async Task When_DataIsExported_TheFileIsWholeInEveryForm()
    {
        _folder.Write("in/a.txt", Invented.Report(641).Bytes);
        (await ReportsProgram.RunAsync("import", _folder["in"], "--data", _folder["data"])).Status.ShouldBe(0);

        foreach (var format in new[] { "csv", "jsonl", "xlsx", "parquet" })
        {
            var file = _folder[$"out.{format}"];
            var export = await ReportsProgram.RunAsync("export", "observations", "--name", "渡轮", "--format", format, "--out", file, "--data", _folder["data"]);
            export.Status.ShouldBe(0, export.Log);
            new FileInfo(file).Length.ShouldBeGreaterThan(100, format);
            File.Exists($"{file}.part").ShouldBeFalse();
        }

        var lines = await File.ReadAllLinesAsync(_folder["out.jsonl"], TestContext.Current.CancellationToken);
        var line = JsonDocument.Parse(lines.ShouldHaveSingleItem()).RootElement;
        line.GetProperty("value").GetDouble().ShouldBe(12);
        line.GetProperty("sentence").GetString().ShouldBe("投放蓝色渡轮十二艘，修缮石桥二十七座。");
        await using var site = await RunningSite.StartAsync(_folder["data"]);
        var served = await ReportsProgram.RunAsync("export", "observations", "--name", "渡轮", "--format", "jsonl", "--server", site.Site.Address.ToString());
        served.Status.ShouldBe(0, served.Log);
        served.Output.ShouldBe(lines[0] + "\n");
        (await ReportsProgram.RunAsync("export", "series", "--indicator", "happiness", "--server", site.Site.Address.ToString())).Status.ShouldBe(69);
    }

    [Fact]
    public async Task When_APlaceIsExported_ThoseBeneathItComeUnlessTheyAreNotWanted()
    {
        _folder.Write("in/市.txt", Of("砚汀市", 651));
        _folder.Write("in/区.txt", Of("砚汀市栖屏区", 652));
        (await ReportsProgram.RunAsync("import", _folder["in"], "--data", _folder["data"])).Status.ShouldBe(0);

        (await CodesAsync()).ShouldBe(["990100", "990102"], ignoreOrder: true);
        (await CodesAsync("--beneath", "yes")).ShouldBe(["990100", "990102"], ignoreOrder: true);
        (await CodesAsync("--beneath", "no")).ShouldBe(["990100"]);
        (await ReportsProgram.RunAsync("export", "observations", "--beneath", "perhaps", "--data", _folder["data"])).Status.ShouldBe(2);

        async Task<IEnumerable<string?>> CodesAsync(params string[] more)
        {
            var export = await ReportsProgram.RunAsync(["export", "observations", "--code", "990100", "--name", "渡轮", "--format", "jsonl", "--data", _folder["data"], .. more]);
            export.Status.ShouldBe(0, export.Log);
            return export.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("code").GetString());
        }

        static byte[] Of(string place, int seed) => System.Text.Encoding.UTF8.GetBytes(Invented.Report(seed).Text.Replace("云汀市", place, StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_FilesAreParsed_EachHasItsLineInTheOrderGiven()
    {
        var files = new[] { _folder.Write("乙.txt", Invented.Report(631).Bytes), _folder.Write("坏.txt", " "u8.ToArray()), _folder.Write("甲.docx", Archive.Docx("一、渡口", "新建三座")) };

        var parse = await ReportsProgram.RunAsync(["parse", "--json", .. files]);

        parse.Status.ShouldBe(1, parse.Log);
        var lines = parse.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        lines.Select(l => l.GetProperty("doc").GetString()).ShouldBe(["乙.txt", "坏.txt", "甲.docx"]);
        lines.Select(l => l.TryGetProperty("rejection", out var rejection) ? rejection.GetProperty("code").GetString() : null).ShouldBe([null, "no_text", null]);
        lines[1].GetProperty("rejection").GetProperty("message").GetString().ShouldNotBeNullOrWhiteSpace();
        (await ReportsProgram.RunAsync("parse", "--json", files[2])).Status.ShouldBe(0);
    }

    [Fact]
    public async Task When_TheDoctorIsAsked_HeSaysWhatIsThere()
    {
        var doctor = await ReportsProgram.RunAsync("doctor", "--data", _folder["data"]);

        doctor.Status.ShouldBe(0, doctor.Log);
        foreach (var what in new[] { "data directory", "disk", "database", "bus", "search engine" })
        {
            doctor.Output.ShouldContain($"ok     {what}: ");
        }

        doctor.Output.ShouldContain("parser limits: ");
    }

    [Fact]
    public async Task When_ChildrenMayTakeMoreThanTheMachineHas_TheDoctorSaysWhatToLower()
    {
        await using var program = ReportsProgram.Start(
            ["doctor", "--data", _folder["data"]],
            new Dictionary<string, string> { ["Parse__Isolation__Children"] = "200", ["Parse__Isolation__MemoryMegabytes"] = "1048576", ["Parse__Isolation__CpuSeconds"] = "45" });
        var doctor = await program.EndAsync();

        doctor.Status.ShouldBe(0, doctor.Log);
        doctor.Output.ShouldContain("absent parser limits: 200 at once, 1048576 MB and 45 s of processor time for each, 60 s for a file");
        doctor.Output.ShouldContain("lower Parse:Isolation:Children");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(2, "sing")]
    [InlineData(2, "import")]
    [InlineData(2, "search", "渡口", "--limit", "many")]
    [InlineData(2, "search", "渡口", "--limit", "0")]
    [InlineData(2, "search", "渡口", "--server", "nowhere")]
    [InlineData(2, "run", "--urls", "nonsense")]
    [InlineData(2, "export", "ferries")]
    [InlineData(2, "export", "observations", "--format", "pdf")]
    [InlineData(2, "export", "observations", "--measure", "length")]
    [InlineData(2, "export", "series")]
    [InlineData(66, "import", "/there/is/no/such/folder")]
    [InlineData(66, "parse", "--json", "/there/is/no/such/file")]
    [InlineData(66, "evaluate", "--gold", "/there/is/no/such/folder", "a.txt")]
    [InlineData(2, "evaluate", "a.txt")]
    [InlineData(69, "export", "observations", "--server", "http://127.0.0.1:1")]
    [InlineData(69, "search", "渡口", "--server", "http://127.0.0.1:1")]
    public async Task When_TheProgramIsUsedWrongly_StatusAndSentenceSayHow(int status, params string[] arguments)
    {
        var ended = await ReportsProgram.RunAsync([.. arguments, .. (arguments is ["import" or "search" or "run" or "export", _, ..] ? ["--data", _folder["data"]] : Array.Empty<string>())]);

        ended.Status.ShouldBe(status, ended.Log);
        ended.Log.ShouldNotBeNullOrWhiteSpace();
        ended.Log.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task When_TheAddressIsTaken_TheProgramSaysSo()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();

        var ended = await ReportsProgram.RunAsync("run", "--data", _folder["data"], "--urls", $"http://{taken.LocalEndpoint}");

        ended.Status.ShouldBe(74, ended.Log);
        ended.Log.ShouldContain("address already in use");
    }

    [Fact]
    public async Task When_TheConfigurationIsBad_EveryErrorIsListed()
    {
        await using var program = ReportsProgram.Start(
            ["run", "--data", _folder["data"]],
            new Dictionary<string, string> { ["ConnectionStrings__RabbitMq"] = "http://broker", ["RabbitMq__Management"] = "ftp://broker", ["ConnectionStrings__Postgres"] = "Host=store", ["Parse__Isolation__MemoryMegabytes"] = "16", ["Intake__MostParts"] = "many", ["Collect__Watch"] = "/in", ["Search__Timeout"] = "0" });
        var ended = await program.EndAsync();

        ended.Status.ShouldBe(78, ended.Log);
        ended.Log.ShouldContain("ConnectionStrings:RabbitMq must be");
        ended.Log.ShouldContain("RabbitMq:Management must be");
        ended.Log.ShouldContain("Elasticsearch:Urls");
        ended.Log.ShouldContain("Parse:Isolation:MemoryMegabytes must be a whole number from 128");
        ended.Log.ShouldContain("Intake:MostParts must be a whole number above 0; it is many.");
        ended.Log.ShouldContain("Collect:Watch is no setting");
        ended.Log.ShouldContain("Search:Timeout must be a time above 0");
    }

    private static string Utf8AsLatin1(string name) => System.Text.Encoding.Latin1.GetString(System.Text.Encoding.UTF8.GetBytes(name));

    private int Stored() => Directory.Exists(_folder["data/originals"])
        ? Directory.GetFiles(_folder["data/originals"], "????????????????????????????????????????????????????????????????", SearchOption.AllDirectories).Length
        : 0;
}
