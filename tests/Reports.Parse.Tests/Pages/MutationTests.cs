using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Pages;

/// <summary>Files of pages that were damaged on their way: each is read or refused, and nothing is thrown.</summary>
public sealed class MutationTests
{
    private const int Mutations = 300;

    private static readonly string[] Lines = [.. Enumerable.Range(1, 12).Select(i => $"第{i}处渡口换上蓝色渡轮，两岸石桥修缮一新。")];

    [Fact]
    public void Parse_MutatedPdf_IsAnOutcome() => ShouldEnd(new PdfPaper().Lines(Lines).Lines(Lines).Build(), "a.pdf");

    [Fact]
    public void Parse_MutatedOfd_IsAnOutcome() => ShouldEnd(OfdFile.OfLines(Lines), "a.ofd");

    private static void ShouldEnd(byte[] sound, string name)
    {
        var random = new Random(20_240_115);
        for (var i = 0; i < Mutations; i++)
        {
            var bytes = Mutate(sound, random);

            Should.NotThrow(() => Parsing.Outcome(bytes, name), $"mutation {i}");
        }
    }

    private static byte[] Mutate(byte[] sound, Random random)
    {
        var bytes = sound.ToArray();
        var (start, length) = (random.Next(bytes.Length), random.Next(1, 200));
        switch (random.Next(5))
        {
            case 0:
                return bytes[..start];
            case 1:
                return [.. bytes[..start], .. bytes[Math.Min(bytes.Length, start + length)..]];
            case 2:
                return [.. bytes[..start], .. bytes[(start / 2)..]];
            case 3:
                random.NextBytes(bytes.AsSpan(start, Math.Min(length, bytes.Length - start)));
                return bytes;
            default:
                for (var i = 0; i < 20; i++)
                {
                    bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                }

                return bytes;
        }
    }
}
