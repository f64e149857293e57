using System.Globalization;
using System.Text;

namespace Reports.Parse.Tests.Builders;

/// <summary>Writes RTF: words as Unicode with a stand-in each, or as bytes of GB 18030.</summary>
internal static class RtfFile
{
    public static byte[] OfBody(string body) =>
        Encoding.ASCII.GetBytes(@"{\rtf1\ansi\ansicpg936\uc1{\fonttbl{\f0\fnil\fcharset134 x;}{\f1\fnil\fcharset0 y;}}\pard\f0 " + body + "}");

    public static string Unicode(string words) =>
        string.Concat(words.Select(c => string.Create(CultureInfo.InvariantCulture, $@"\u{(short)c}?")));

    public static string Bytes(string words) =>
        string.Concat(Encodings.Gb18030.GetBytes(words).Select(b => string.Create(CultureInfo.InvariantCulture, $@"\'{b:x2}")));
}
