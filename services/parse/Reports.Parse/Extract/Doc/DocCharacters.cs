using System.Text;

namespace Reports.Parse.Extract.Doc;

/// <summary>The characters of a document, pieced together, each with the place in the file that its properties are found by.</summary>
internal static class DocCharacters
{
    private static readonly Encoding Narrow = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly char[] NarrowCharacters = Narrow.GetChars([.. Enumerable.Range(0, 256).Select(b => (byte)b)]);

    /// <summary>Characters from an offset of the text on.</summary>
    /// <param name="word">The stream that the text lies in.</param>
    /// <param name="pieces">Its pieces.</param>
    /// <param name="start">Offset of the first character, in characters.</param>
    /// <param name="length">How many at most.</param>
    public static IEnumerable<(char Character, long Place)> Of(byte[] word, IReadOnlyList<DocPiece> pieces, long start, long length)
    {
        var at = 0L;
        foreach (var piece in pieces)
        {
            var from = Math.Clamp(start - at, 0, piece.Length);
            var to = Math.Clamp(start + length - at, 0, piece.Length);
            for (var i = from; i < to && piece.Place + ((i + 1) * piece.Width) <= word.Length; i++)
            {
                var place = piece.Place + (i * piece.Width);
                yield return (piece.Width == 1 ? NarrowCharacters[word[place]] : (char)(word[place] | (word[place + 1] << 8)), place);
            }

            at += piece.Length;
        }
    }
}
