namespace Reports.Parse.Entities.Words;

/// <summary>What a word does at the edge of a name. One word may do several things.</summary>
[Flags]
internal enum WordRoles : byte
{
    None = 0,

    /// <summary>No name goes on across it (推进, 的, 全市).</summary>
    Boundary = 1,

    /// <summary>It may stand in a name, but no name begins with it (重大, 大型).</summary>
    Edge = 2,

    /// <summary>What follows may be an honour (荣获, 入选).</summary>
    Honour = 4,

    /// <summary>It stands for a government's own place (市, 自治区, 国家): a body's name may begin with it.</summary>
    Rank = 8,

    /// <summary>What follows is a document (出台, 印发), whose name may begin with a verb.</summary>
    Issue = 16,

    /// <summary>A person's name stands before it (总书记, 市长).</summary>
    Title = 32,

    /// <summary>After a quotation it belongs to the name of a policy (“…”活动).</summary>
    QuotationTail = 64,
}
