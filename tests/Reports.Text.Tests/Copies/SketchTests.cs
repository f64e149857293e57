using Reports.Text.Copies;

namespace Reports.Text.Tests.Copies;

public sealed class SketchTests
{
    [Fact]
    public void Of_ShortText_IsNull()
    {
        Sketch.Of(new string('水', Sketch.LeastCharacters - 1)).ShouldBeNull();
        Sketch.Of(new string('水', Sketch.LeastCharacters)).ShouldNotBeNull();
    }

    [Fact]
    public void Similarity_SameTextOtherwiseSet_IsOne()
    {
        var text = Han(1, 2000);
        var set = string.Join("\r\n　", text.Chunk(37).Select(line => new string(line) + "，12.5%"));

        Sketch.Of(text)!.Similarity(Sketch.Of(set)!).ShouldBe(1);
        Sketch.Of("門" + text)!.Similarity(Sketch.Of("门" + text)!).ShouldBe(1);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.5, 0.333)]
    [InlineData(0.9, 0.818)]
    public void Similarity_PartlyShared_IsCloseToTheTruth(double shared, double expected)
    {
        const int length = 4000;
        var common = (int)(length * shared);
        var errors = Enumerable.Range(1, 40).Select(seed =>
            Sketch.Of(Han(seed, common) + Han(100 + seed, length - common))!.Similarity(Sketch.Of(Han(seed, common) + Han(200 + seed, length - common))!) - expected);

        Math.Abs(errors.Average()).ShouldBeLessThan(0.04);
    }

    [Fact]
    public void Containment_HalfOfAText_IsNearlyOneAndOfAnotherNone()
    {
        var text = Han(1, 6000);
        var whole = Sketch.Of(text)!;

        Sketch.Of(text.AsSpan(0, 3000))!.Containment(whole).ShouldBeGreaterThan(0.8);
        Sketch.Of(Han(2, 3000))!.Containment(whole).ShouldBeLessThan(0.1);
    }

    [Fact]
    public void Bands_NearCopies_ShareOneAndOthersDoNot()
    {
        var text = Han(1, 3000);
        var bands = Sketch.Of(text)!.Bands();

        Sketch.Of(text.AsSpan(0, 2850))!.Bands().Intersect(bands).ShouldNotBeEmpty();
        Sketch.Of(Han(2, 3000))!.Bands().Intersect(bands).ShouldBeEmpty();
    }

    [Fact]
    public void Parse_WhatWasWritten_GivesItBackAndNonsenseNothing()
    {
        var sketch = Sketch.Of(Han(1, 500))!;

        Sketch.Parse(sketch.ToString())!.ToString().ShouldBe(sketch.ToString());
        Sketch.Parse("AAAA").ShouldBeNull();
        Sketch.Parse("?").ShouldBeNull();
        Sketch.Parse(null).ShouldBeNull();
    }

    private static string Han(int seed, int length)
    {
        var state = (ulong)seed * 0x9E3779B97F4A7C15;
        return string.Create(length, state, static (text, start) =>
        {
            for (var at = 0; at < text.Length; at++)
            {
                start = (start * 6364136223846793005) + 1442695040888963407;
                text[at] = (char)('一' + (int)((start >> 33) % 3000));
            }
        });
    }
}
