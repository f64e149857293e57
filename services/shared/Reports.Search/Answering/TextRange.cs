using System.Runtime.InteropServices;

namespace Reports.Search.Answering;

/// <summary>Part of a text, in UTF-16 code units, end exclusive.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextRange(int Start, int End);
