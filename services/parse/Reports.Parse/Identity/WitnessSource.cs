namespace Reports.Parse.Identity;

/// <summary>Where a witness of identity stands. The words go outward.</summary>
internal static class WitnessSource
{
    public const string Title = "title";
    public const string Meeting = "meeting";
    public const string Header = "header";
    public const string Body = "body";
    public const string FileName = "file_name";
    public const string Given = "given";

    /// <summary>Tells whether the text itself speaks.</summary>
    public static bool IsText(string source) => source is not (FileName or Given);
}
