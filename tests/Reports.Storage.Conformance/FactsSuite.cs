using Microsoft.EntityFrameworkCore;
using Reports.Contracts.Documents;
using Reports.Storage.Catalogue;
using Reports.Storage.Conformance.Invented;
using Reports.Storage.Facts.Reading;
using Reports.Storage.Ledger;

namespace Reports.Storage.Conformance;

/// <summary>Observations and entities as rows, on every database.</summary>
public abstract class FactsSuite : LedgerSuiteBase
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private IFactReader Reader => Storage.Get<IFactReader>();

    [Fact]
    public async Task Put_Document_EveryFieldComesBackWithItsReport()
    {
        await PutAsync('a', Statements.Document(Id('a')));

        var gdp = (await ObservationsAsync(new ObservationFilter { Indicators = ["gdp"], Measure = "level" })).ShouldHaveSingleItem();
        (gdp.Row.Name, gdp.Row.Value, gdp.Row.Unit, gdp.Row.BaseValue, gdp.Row.BaseUnit).ShouldBe(("地区生产总值", 812.5, "亿元", 81_250_000_000d, "元"));
        (gdp.Row.Role, gdp.Row.Qualifier, gdp.Row.Period, gdp.Row.Zone, gdp.Row.Scope, gdp.Row.Tone, gdp.Row.ValueHigh).ShouldBe(("actual", "exact", "2023", "review", null, null, null));
        gdp.Row.Sentence.ShouldBe("全市地区生产总值完成812.5亿元,增长6.2%。");
        (gdp.Source.Report, gdp.Source.Code, gdp.Source.Place, gdp.Source.Year, gdp.Source.Genre, gdp.Source.Level, gdp.Source.Title, gdp.Source.Role).ShouldBe(
            ("990100-government_work_report-2024", "990100", "砚汀市", 2024, "government_work_report", "prefecture", "砚汀市政府工作报告", "preferred"));
        var jobs = (await ObservationsAsync(new ObservationFilter { Name = "新增就" })).ShouldHaveSingleItem();
        (jobs.Row.N, jobs.Row.Passage, jobs.Row.Scope, jobs.Row.Tone, jobs.Row.ValueHigh).ShouldBe((2, 1, "栖屏区", "力争", 0.9));
        Statements.Document(Id('a')).Text[jobs.Row.Start..jobs.Row.End].ShouldBe("0.8万人");
        var promise = (await ObservationsAsync(new ObservationFilter { Measure = "qualitative" })).ShouldHaveSingleItem();
        (promise.Row.Value, promise.Row.Unit, promise.Row.Period).ShouldBe((null, "", null));
        var place = (await Reader.EntitiesAsync(new EntityFilter { Text = "栖屏" }, 10, null, Token)).Items.ShouldHaveSingleItem();
        (place.Row.Type, place.Row.Text, place.Row.Code, place.Row.Passage, place.Source.Code).ShouldBe(("place", "栖屏区", "990102", 1, "990100"));
    }

    [Fact]
    public async Task Put_SameDocumentAgain_ChangesNothing()
    {
        await PutAsync('a', Statements.Document(Id('a')));
        await PutAsync('a', Statements.Document(Id('a')));
        await PutAsync('a', Statements.Document(Id('a')), version: 3);

        (await CountAsync()).ShouldBe((4, 3));
    }

    [Fact]
    public async Task Put_ParsedAgain_ReplacesWhatWasSaid()
    {
        await PutAsync('a', Statements.Document(Id('a')));
        var again = Statements.Document(Id('a'));
        await PutAsync('a', again with { Observations = [again.Observations[1]], Entities = [] }, version: 2, parsedRef: 'q');

        (await CountAsync()).ShouldBe((1, 0));
        (await ObservationsAsync(new ObservationFilter())).ShouldHaveSingleItem().Row.Measure.ShouldBe("growth");
    }

    [Fact]
    public async Task Put_OlderVersionComesLate_LeavesTheNewerFacts()
    {
        var document = Statements.Document(Id('a'));
        await PutAsync('a', document with { Observations = [document.Observations[0]] }, version: 2, parsedRef: 'q');
        await PutAsync('a', document, version: 1);

        (await CountAsync()).ShouldBe((1, 3));
    }

    [Fact]
    public async Task Put_RowsFromBeforeThereWereFacts_GetThem()
    {
        await PutAsync('a', Statements.Document(Id('a')));
        await Storage.Database.WriteAsync(
            async (db, ct) =>
            {
                await db.Observations.ExecuteDeleteAsync(ct);
                return await db.Catalogue.ExecuteUpdateAsync(rows => rows.SetProperty(row => row.Facts, 0), ct);
            },
            Token);

        await PutAsync('a', Statements.Document(Id('a')));

        (await CountAsync()).ShouldBe((4, 3));
    }

    [Fact]
    public async Task Remove_Document_TakesItsFactsAlone()
    {
        await PutAsync('a', Statements.Document(Id('a')));
        await PutAsync('b', Statements.Document(Id('b'), 2025));

        await Storage.Catalogue.RemoveAsync(Id('a'), 1, Token);

        (await CountAsync()).ShouldBe((4, 3));
        (await ObservationsAsync(new ObservationFilter())).ShouldAllBe(o => o.Source.Document == Id('b'));
    }

    [Fact]
    public async Task Withdraw_BeforeTheIndexLetsGo_FactsAreGoneAtOnce()
    {
        await PutAsync('a', Statements.Document(Id('a')));
        await Storage.Ledger.WithdrawAsync(Id('a'), Token);

        (await ObservationsAsync(new ObservationFilter())).ShouldBeEmpty();
        (await Reader.CountByIndicatorAsync(Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Read_CopiesOfAReport_StayOutUnlessAskedFor()
    {
        await PutAsync('a', Statements.Document(Id('a')));
        await PutAsync('b', Statements.Document(Id('b')) with { MediaType = Docx });

        (await ObservationsAsync(new ObservationFilter())).ShouldAllBe(o => o.Source.Document == Id('b'));
        (await ObservationsAsync(new ObservationFilter { Copies = true })).Count.ShouldBe(8);
        (await ObservationsAsync(new ObservationFilter { Document = Id('a') })).ShouldAllBe(o => o.Source.Role == "copy");
        (await Reader.CountByIndicatorAsync(Token)).ShouldBe(new Dictionary<string, long> { ["gdp"] = 2, ["urban_new_jobs"] = 1 }, ignoreOrder: true);
    }

    [Fact]
    public async Task Read_Filters_EachNarrowsTheList()
    {
        await PutAsync('a', Statements.Document(Id('a')));
        await PutAsync('b', Statements.Document(Id('b'), 2025));
        (ObservationFilter Filter, int Count)[] cases =
        [
            (new() { Codes = ["990000"] }, 8),
            (new() { Codes = ["990000"], Beneath = false }, 0),
            (new() { Codes = ["110000", "990100"], Beneath = false }, 8),
            (new() { FromYear = 2025 }, 4),
            (new() { ToYear = 2024 }, 4),
            (new() { Genre = "plan_report" }, 0),
            (new() { Report = "990100-government_work_report-2025" }, 4),
            (new() { Indicators = ["gdp", "urban_new_jobs"] }, 6),
            (new() { Period = "2023" }, 3),
            (new() { Role = "target" }, 2),
            (new() { Unit = "元" }, 2),
            (new() { Unit = "亿元" }, 2),
            (new() { Zone = "targets" }, 0),
            (new() { Flag = "outlier" }, 2),
            (new() { Flagged = false }, 6),
            (new() { OfSeries = true }, 4),
        ];
        foreach (var (filter, count) in cases)
        {
            (await ObservationsAsync(filter)).Count.ShouldBe(count, $"{filter}");
        }

        (await ObservationsAsync(new ObservationFilter { Flag = "outlier" }))[0].Flags.ShouldBe(["decimal_suspect", "outlier"]);
    }

    [Fact]
    public async Task Read_PageByPage_ShowsEachOnceInOrder()
    {
        foreach (var (c, year) in new[] { ('c', 2024), ('a', 2025), ('b', 2026) })
        {
            await PutAsync(c, Statements.Document(Id(c), year));
        }

        var seen = new List<string>();
        for (string? cursor = null; ;)
        {
            var page = await Reader.ObservationsAsync(new ObservationFilter(), 5, cursor, Token);
            seen.AddRange(page.Items.Select(o => $"{o.Source.Year} {o.Row.N}"));
            if ((cursor = page.Next) is null)
            {
                break;
            }
        }

        seen.ShouldBe([.. from year in new[] { 2024, 2025, 2026 } from n in Enumerable.Range(0, 4) select $"{year} {n}"]);
        (await Reader.AllAsync(new ObservationFilter(), Token)).Count.ShouldBe(12);
        await Should.ThrowAsync<BadCursorException>(() => Reader.ObservationsAsync(new ObservationFilter(), 5, "x", Token));
    }

    [Fact]
    public async Task Entities_CountedByName_ComeMostMentionedFirstPageByPage()
    {
        await PutAsync('a', Statements.Document(Id('a')));
        var other = Statements.Document(Id('b'), 2025);
        await PutAsync('b', other with { Entities = [other.Entities[1], other.Entities[1] with { Start = 0, End = 4 }] });

        var first = await Reader.EntityCountsAsync(new EntityFilter(), 1, null, Token);
        first.Items.ShouldBe([new EntityCount("honour", "无尘城市", 3, 2)]);
        var rest = await Reader.EntityCountsAsync(new EntityFilter(), 5, first.Next, Token);
        rest.Items.Select(c => c.Mentions).ShouldBe([1, 1]);
        rest.Next.ShouldBeNull();
        (await Reader.EntityCountsAsync(new EntityFilter { Type = "place", FromYear = 2025 }, 5, null, Token)).Items.ShouldBeEmpty();
        (await Reader.EntitiesAsync(new EntityFilter(), 3, null, Token)).Items.Select(e => e.Row.N).ShouldBe([0, 1, 2]);
    }

    [Fact]
    public async Task Places_OfFittingReports_ComeOnceInOrder()
    {
        await PutAsync('a', Statements.Document(Id('a')));
        var other = Statements.Document(Id('b'), 2025);
        await PutAsync('b', other with { Meta = other.Meta with { Code = "990200" } });

        (await Reader.PlacesAsync(new ObservationFilter { Indicators = ["gdp"] }, 9, null, Token)).ShouldBe(["990100", "990200"]);
        (await Reader.PlacesAsync(new ObservationFilter { Indicators = ["gdp"] }, 9, "990100", Token)).ShouldBe(["990200"]);
        (await Reader.PlacesAsync(new ObservationFilter { Indicators = ["cpi"] }, 9, null, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task ReportingPlaces_WhateverTheyState_ComeOnceInOrder()
    {
        await PutAsync('a', Statements.Document(Id('a')));
        await PutAsync('c', Statements.Document(Id('c'), 2025));
        var other = Statements.Document(Id('b'), 2025);
        await PutAsync('b', other with { Meta = other.Meta with { Code = "990200" }, Observations = [] });

        (await Reader.ReportingPlacesAsync(new SourceFilter(), 9, null, Token)).ShouldBe(["990100", "990200"]);
        (await Reader.ReportingPlacesAsync(new SourceFilter(), 1, null, Token)).ShouldBe(["990100"]);
        (await Reader.ReportingPlacesAsync(new SourceFilter(), 9, "990100", Token)).ShouldBe(["990200"]);
        (await Reader.ReportingPlacesAsync(new SourceFilter { ToYear = 2024 }, 9, null, Token)).ShouldBe(["990100"]);
    }

    [Fact]
    public async Task Sources_OfAPlace_AreItsDocumentsWithoutCopiesAndWithdrawn()
    {
        var document = Statements.Document(Id('a'));
        await PutAsync('a', document with { Quality = [new QualityFlag("fragment", 0.9)] });
        await PutAsync('b', Statements.Document(Id('b')) with { MediaType = Docx });
        await PutAsync('c', Statements.Document(Id('c'), 2025) with { Observations = [] });
        await PutAsync('d', Statements.Document(Id('d'), 2026));
        await Storage.Ledger.WithdrawAsync(Id('d'), Token);

        var found = await Reader.SourcesAsync(new SourceFilter { Codes = ["990100"], Beneath = false }, Token);
        found.Select(s => $"{s.Document[0]} {s.Year} {s.Role}").ShouldBe(["b 2024 preferred", "c 2025 preferred"]);
        (await Reader.SourcesAsync(new SourceFilter { Copies = true, ToYear = 2024 }, Token)).Select(s => $"{s.Document[0]} {s.Flags}").ShouldBe(["a |fragment|", "b "]);
    }

    private async Task<IReadOnlyList<ObservationView>> ObservationsAsync(ObservationFilter filter) => (await Reader.ObservationsAsync(filter, 100, null, Token)).Items;

    private Task<(int Observations, int Entities)> CountAsync() =>
        Storage.Database.ReadAsync(async (db, ct) => (await db.Observations.CountAsync(ct), await db.Entities.CountAsync(ct)), Token);

    private async Task PutAsync(char c, ParsedDocument document, long version = 1, char parsedRef = 'p')
    {
        await AcceptAsync(c);
        await Storage.Catalogue.PutAsync([new CatalogueEntry(document, version, Id(parsedRef))], Token);
    }
}
