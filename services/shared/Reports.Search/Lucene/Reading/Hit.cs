using System.Runtime.InteropServices;

namespace Reports.Search.Lucene.Reading;

/// <summary>A matching passage: its primary sort value, index document, head, and number in its document.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Hit(int Primary, int Document, int Head, int N);
