using System.Collections.Frozen;
using Reports.Parse.Entities.Words;
using Reports.Text.Places;

namespace Reports.Parse.Entities.Names;

/// <summary>Provinces by their letters, three or more in a row (桂川滇黔): each is a place. Fewer are as often parts of other words, and 新 is one of them.</summary>
internal static class ProvinceLetters
{
    private const int Fewest = 3;
    private const string Codes = "京11津12冀13晋14蒙15辽21吉22黑23沪31苏32浙33皖34闽35赣36鲁37豫41鄂42湘43粤44桂45琼46渝50川51黔52滇53藏54陕61甘62青63宁64";

    private static readonly FrozenDictionary<char, Place> Places =
        Codes.Chunk(3).ToFrozenDictionary(row => row[0], row => Gazetteer.Find(new string(row, 1, 2) + "0000")!);

    public static void Find(Reading reading)
    {
        var tokens = reading.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            var end = at;
            while (end < tokens.Length && tokens[end].IsLoose && Places.ContainsKey(reading.Text[tokens[end].Start]))
            {
                end++;
            }

            for (var i = at; end - at >= Fewest && i < end; i++)
            {
                reading.Add([Places[reading.Text[tokens[i].Start]]], i, i);
            }

            at = Math.Max(at, end - 1);
        }
    }
}
