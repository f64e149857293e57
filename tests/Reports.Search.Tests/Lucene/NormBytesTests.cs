using Reports.Search.Lucene.Scoring;

namespace Reports.Search.Tests.Lucene;

public sealed class NormBytesTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(23, 23)]
    [InlineData(40, 40)]
    [InlineData(41, 40)]
    [InlineData(42, 42)]
    [InlineData(57, 56)]
    [InlineData(1000, 984)]
    [InlineData(int.MaxValue, 2013265944)]
    public void Encode_Length_KeepsFourBits(int length, int kept) => NormBytes.Decode(NormBytes.Encode(length)).ShouldBe(kept);

    [Fact]
    public void Decode_EveryByte_IsEncodedAsItself()
    {
        for (var norm = 0; norm <= byte.MaxValue; norm++)
        {
            NormBytes.Encode(NormBytes.Decode((byte)norm)).ShouldBe((byte)norm);
        }
    }
}
