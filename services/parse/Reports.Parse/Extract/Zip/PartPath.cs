namespace Reports.Parse.Extract.Zip;

/// <summary>Places of parts, which are relative to the part that names them, or absolute with a slash in front.</summary>
internal static class PartPath
{
    public static string Of(string place, string namedBy = "")
    {
        place = place.Trim().Replace('\\', '/');
        var folder = place.StartsWith('/') ? "" : namedBy[..(namedBy.LastIndexOf('/') + 1)];
        var steps = new List<string>();
        foreach (var step in (folder + place).Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("" or "." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
