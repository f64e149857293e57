using System.Text;

namespace Reports.BadInputs.Tests.Catalogue;

/// <summary>Invented words to send.</summary>
internal static class Words
{
    public const string Sentence = "新建渡口三座，修缮石桥二十七座。";

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A line that no other case sends.</summary>
    public static string Marked(string mark) => $"新建渡口三座，记号{mark}。\n";

    /// <summary>Enough Chinese to tell an encoding by, and a mark.</summary>
    public static string Long(string mark) => Many(8) + mark + Sentence + "\n";

    /// <summary>Lines of which no two are alike.</summary>
    public static string Many(int lines) => string.Concat(Enumerable.Range(1, lines).Select(i => $"新建渡口{i}座，修缮石桥二十七座。\n"));

    public static string Repeat(string what, int times) => new StringBuilder(what.Length * times).Insert(0, what, times).ToString();
}
