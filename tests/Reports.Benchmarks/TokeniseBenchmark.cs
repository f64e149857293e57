using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Cjk;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;
using Reports.Text.Folding;
using Reports.Text.Tokens;

namespace Reports.Benchmarks;

/// <summary>Fold and tokenizer beside Lucene.Net's own chain for Chinese, on the same texts in the same run.</summary>
internal static class TokeniseBenchmark
{
    public static void Run(IReadOnlyList<string> texts)
    {
        var megabytes = Texts.Megabytes(texts);
        Console.WriteLine($"{texts.Count} texts, {megabytes:F1} MB of UTF-8, one thread");
        string[] folded = [.. texts.Select(Fold.ToText)];
        Figures.Rate("fold and tokenise", megabytes, () => texts.Sum(text => Count(Fold.ToText(text))));
        Figures.Rate("fold", megabytes, () => texts.Sum(text => Fold.ToText(text).Length));
        Figures.Rate("fold with the way back", megabytes, () => texts.Sum(text => Fold.Of(text).Text.Length));
        Figures.Rate("tokenise folded text", megabytes, () => folded.Sum(Count));
        using var chain = new StockChain();
        Figures.Rate("StandardTokenizer, width, lower, CJKBigram", megabytes, () => texts.Sum(text => Count(chain, text)));
    }

    private static long Count(string folded)
    {
        var tokens = 0L;
        var cursor = new TokenCursor();
        while (cursor.MoveNext(folded))
        {
            tokens++;
        }

        return tokens;
    }

    private static long Count(StockChain chain, string text)
    {
        using var stream = chain.GetTokenStream("body", text);
        stream.Reset();
        var tokens = 0L;
        while (stream.IncrementToken())
        {
            tokens++;
        }

        stream.End();
        return tokens;
    }

    private sealed class StockChain : Analyzer
    {
        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
        {
            var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
            var folded = new LowerCaseFilter(LuceneVersion.LUCENE_48, new CJKWidthFilter(tokenizer));
            return new TokenStreamComponents(tokenizer, new CJKBigramFilter(folded));
        }
    }
}
