namespace Reports.SearchApi.Pages.Operations;

/// <summary>How often the page may load itself again, in seconds. Off unless chosen: a page that moves by itself is in some readers' way.</summary>
public static class RefreshChoices
{
    public static IReadOnlyList<int> Seconds { get; } = [5, 15, 60];

    public static int? Of(string? text) => int.TryParse(text, out var seconds) && Seconds.Contains(seconds) ? seconds : null;
}
