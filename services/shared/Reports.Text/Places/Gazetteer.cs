namespace Reports.Text.Places;

/// <summary>A place of GB/T 2260 in the years it bore this code and name. <paramref name="Until"/> is exclusive, null while in use.</summary>
public sealed record Place(string Code, string Name, string FullName, string Level, int Since, int? Until);

/// <summary>Administrative places of China through time (data file areacodes, CC0).</summary>
public static class Gazetteer
{
    /// <summary>The short label of a code for lists, such as 呼和浩特市; the code itself if it is unknown.</summary>
    public static string Label(string code) => throw new NotSupportedException();

    /// <summary>The code and the codes above it, outermost first: 150104 gives 150000, 150100, 150104; 000000 gives itself.</summary>
    public static IReadOnlyList<string> Lineage(string code) => throw new NotSupportedException();
}
