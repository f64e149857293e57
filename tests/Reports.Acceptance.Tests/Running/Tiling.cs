namespace Reports.Acceptance.Tests.Running;

/// <summary>Passages cover a text once, in order.</summary>
internal static class Tiling
{
    /// <summary>The text put together from its passages; fails where they leave a gap or overlap.</summary>
    public static string Of(DocumentText document)
    {
        var end = 0;
        foreach (var passage in document.Passages)
        {
            passage.Start.ShouldBe(end);
            (passage.End - passage.Start).ShouldBeInRange(1, 500);
            end = passage.End;
        }

        return string.Concat(document.Passages.Select(p => document.Text[p.Start..p.End]));
    }
}
