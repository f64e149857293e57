using System.Globalization;

namespace Reports.Ingest.Collecting.Fetching;

/// <summary>
/// What a robots.txt allows us (RFC 9309): the groups that name us, else those for everyone; of the rules that match, the longest
/// decides, and an allowing one wins a tie.
/// </summary>
public sealed class RobotsRules
{
    private const int MostRules = 5_000;
    private const int LongestPattern = 2_048;
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(60);
    private readonly List<(string Pattern, bool Allowed)> _rules = [];

    private RobotsRules()
    {
    }

    /// <summary>Everything is allowed.</summary>
    public static RobotsRules Everything { get; } = new();

    /// <summary>Nothing is allowed.</summary>
    public static RobotsRules Nothing { get; } = Parse("User-agent: *\nDisallow: /", "");

    /// <summary>The pause between requests that the site asks for, at most a minute; null if it asks for none.</summary>
    public TimeSpan? CrawlDelay { get; private set; }

    public static RobotsRules Parse(string text, string product)
    {
        var (ours, everyones) = (new RobotsRules(), new RobotsRules());
        var (named, agents, inAgents) = (false, new List<RobotsRules>(), false);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var (key, value) = Field(line);
            if (key.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                if (!inAgents)
                {
                    agents.Clear();
                }

                inAgents = true;
                if (value == "*")
                {
                    agents.Add(everyones);
                }
                else if (product.Length > 0 && Token(value).Equals(product, StringComparison.OrdinalIgnoreCase))
                {
                    named = true;
                    agents.Add(ours);
                }
            }
            else if (key.Length > 0)
            {
                inAgents = false;
                agents.ForEach(rules => rules.Add(key, value));
            }
        }

        return named ? ours : everyones;
    }

    /// <summary>True if a path with its query may be visited.</summary>
    public bool IsAllowed(string pathAndQuery)
    {
        var (length, allowed) = (-1, true);
        foreach (var (pattern, allows) in _rules)
        {
            if ((pattern.Length > length || (pattern.Length == length && allows)) && Matches(pattern, pathAndQuery))
            {
                (length, allowed) = (pattern.Length, allows);
            }
        }

        return allowed || pathAndQuery == "/robots.txt";
    }

    private void Add(string key, string value)
    {
        var allows = key.Equals("allow", StringComparison.OrdinalIgnoreCase);
        if ((allows || key.Equals("disallow", StringComparison.OrdinalIgnoreCase)) && value.Length is > 0 and <= LongestPattern && _rules.Count < MostRules)
        {
            _rules.Add((value, allows));
        }
        else if (key.Equals("crawl-delay", StringComparison.OrdinalIgnoreCase)
            && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && double.IsFinite(seconds))
        {
            CrawlDelay = TimeSpan.FromSeconds(Math.Min(seconds, LongestDelay.TotalSeconds));
        }
    }

    private static (string Key, string Value) Field(ReadOnlySpan<char> line)
    {
        var comment = line.IndexOf('#');
        var text = comment < 0 ? line : line[..comment];
        var colon = text.IndexOf(':');
        return colon < 0 ? ("", "") : (text[..colon].Trim().ToString(), text[(colon + 1)..].Trim().ToString());
    }

    // The name before a version or a remark.
    private static string Token(string agent) => agent.Split('/', ' ')[0];

    // A star stands for anything, a dollar at the end for the end; else the pattern is a beginning.
    private static bool Matches(string pattern, string path)
    {
        var whole = pattern.EndsWith('$');
        var glob = whole ? pattern.AsSpan(0, pattern.Length - 1) : pattern;
        var (p, t, star, mark) = (0, 0, -1, 0);
        while (t < path.Length)
        {
            if (p < glob.Length && glob[p] == '*')
            {
                (star, mark) = (p++, t);
            }
            else if (p < glob.Length && glob[p] == path[t])
            {
                (p, t) = (p + 1, t + 1);
            }
            else if (p == glob.Length && !whole)
            {
                return true;
            }
            else if (star >= 0)
            {
                (p, t) = (star + 1, ++mark);
            }
            else
            {
                return false;
            }
        }

        while (p < glob.Length && glob[p] == '*')
        {
            p++;
        }

        return p == glob.Length;
    }
}
