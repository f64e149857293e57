using Reports.Contracts.Documents;
using Reports.Search.Answering;
using Reports.Search.Query;
using Reports.SearchApi.Reading.Changes;
using Reports.Storage.Ledger;

namespace Reports.SearchApi.Pages.Reader;

/// <summary>Makes what is read of a document.</summary>
internal static class ReaderModels
{
    private const int PlacesShown = 12;

    /// <summary>What is read of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="parsed">What the parser made of it; null where there is nothing to read.</param>
    /// <param name="query">The words to mark.</param>
    /// <param name="open">The passage to open at.</param>
    /// <param name="repairs">Whether repairs are marked.</param>
    public static ReaderModel Of(DocumentView document, ParsedDocument? parsed, string? query, int? open, bool repairs)
    {
        if (parsed is null)
        {
            return new ReaderModel(document, document.Meta, [], [], query, open);
        }

        var changes = TextChanges.Of(parsed);
        var stretch = Stretch.Around(parsed.Passages, open);
        var blocks = new TextBlocks(parsed, query is null ? null : new QueryMarks(query, Synonyms.Default), repairs ? changes.Where(c => c.IsNoticed) : []);
        return new ReaderModel(document, document.Meta ?? parsed.Meta, blocks.Outline(stretch), blocks.Passages(stretch), query, open, stretch)
        {
            Quality = parsed.Quality,
            Encoding = parsed.Encoding,
            Repairs = RepairGroups.Of(parsed.Repairs, changes, PlacesShown),
            ShowsRepairs = repairs,
            Observations = parsed.Observations,
            PassageStarts = [.. parsed.Passages.Select(passage => passage.Start)],
        };
    }
}
