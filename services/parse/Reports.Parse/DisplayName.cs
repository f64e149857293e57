namespace Reports.Parse;

/// <summary>The last segment of a name after either slash, without control characters.</summary>
internal static class DisplayName
{
    public static string Of(string name)
    {
        var segment = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        return string.Concat(segment.Where(c => !char.IsControl(c)));
    }
}
