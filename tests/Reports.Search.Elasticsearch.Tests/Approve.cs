namespace Reports.Search.Elasticsearch.Tests;

/// <summary>Compares with an approved file; what differs is left beside its copy as <c>.received</c>.</summary>
internal static class Approve
{
    public static void That(string actual, string name)
    {
        var approved = Path.Combine(AppContext.BaseDirectory, "Approved", name);
        var isSame = actual.ReplaceLineEndings("\n").Trim() == File.ReadAllText(approved).Trim();
        if (!isSame)
        {
            File.WriteAllText(approved + ".received", actual + "\n");
        }

        isSame.ShouldBeTrue($"See {approved}.received");
    }
}
