using CsCheck;
using Reports.Contracts.Documents;
using Reports.Parse.Clean;

namespace Reports.Parse.Tests.Clean;

public sealed class OffsetMapTests
{
    private static readonly Gen<string> Texts = Gen.OneOf("甲", "乙。", "a", " ", "\r\n", "\r", "\n", "\n\n\n\n", "\0", "\u2028", "\uD840\uDC00", "\uD800", "\uFEFF", "\t", "　", "\u0301")
        .Array[0, 60].Select(string.Concat);

    [Fact]
    public void Run_AnyText_EverySegmentEqualsTheExtractedTextCodeUnitByCodeUnit() =>
        Texts.Sample(text =>
        {
            var clean = Cleaning.Run(MappedText.Of(text));
            foreach (var s in clean.Map.Segments)
            {
                clean.Text.Substring(s.Start, s.Length).ShouldBe(text.Substring(s.Source, s.Length));
            }
        });

    [Fact]
    public void Run_AnyText_SegmentsAreInOrderWithoutOverlapInEither() =>
        Texts.Sample(text =>
        {
            var (at, source) = (0, 0);
            foreach (var s in Cleaning.Run(MappedText.Of(text)).Map.Segments)
            {
                s.Length.ShouldBeGreaterThan(0);
                s.Start.ShouldBeGreaterThanOrEqualTo(at);
                s.Source.ShouldBeGreaterThanOrEqualTo(source);
                (at, source) = (s.Start + s.Length, s.Source + s.Length);
            }
        });

    [Fact]
    public void Run_AnyText_EveryHanCharacterKeepsItsWayBack() =>
        Texts.Sample(text =>
        {
            var clean = Cleaning.Run(MappedText.Of(text));
            for (var i = 0; i < clean.Text.Length; i++)
            {
                if (clean.Text[i] is '甲' or '乙')
                {
                    text[clean.Map.ToSource(i)].ShouldBe(clean.Text[i]);
                }
            }
        });

    [Fact]
    public void Run_CleanText_IsLeftAlone() =>
        Texts.Sample(text =>
        {
            var once = Cleaning.Run(MappedText.Of(text)).Text;
            Cleaning.Run(MappedText.Of(once)).Text.ShouldBe(once);
        });

    [Fact]
    public void Through_TwoMaps_LeadsAllTheWay()
    {
        var first = new OffsetMap([new SourceSegment(0, 0, 2), new SourceSegment(2, 5, 4)]);
        var second = new OffsetMap([new SourceSegment(0, 1, 3)]);

        second.Through(first).Segments.ShouldBe([new SourceSegment(0, 1, 1), new SourceSegment(1, 5, 2)]);
    }

    [Fact]
    public void ToSource_BetweenSegments_IsWhereTheChangeWasMade() =>
        new OffsetMap([new SourceSegment(0, 0, 2), new SourceSegment(3, 4, 2)]).ToSource(2).ShouldBe(2);
}
