namespace Reports.Ingest.Collecting.Discovery;

/// <summary>What a stretch of HTML is.</summary>
internal enum HtmlKind
{
    /// <summary>Characters between tags, entities not yet resolved.</summary>
    Text = 0,

    /// <summary>An opening tag; the content is what stands behind its name.</summary>
    Open = 1,

    /// <summary>A closing tag.</summary>
    Close = 2,
}

/// <summary>A stretch of HTML: its kind, for a tag the name in lower case, and its characters.</summary>
internal readonly record struct HtmlToken(HtmlKind Kind, string Name, ReadOnlyMemory<char> Content);
