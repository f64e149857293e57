namespace Reports.Contracts.Documents;

/// <summary>What a document says of itself. A field that the text does not support is null.</summary>
public sealed record DocumentMeta
{
    /// <summary>Title for lists: the title line, or a made one of jurisdiction, year and genre, or the file name.</summary>
    public required string Title { get; init; }

    /// <summary><c>government_work_report</c>, <c>plan_report</c>, <c>party_congress_report</c> or <c>other</c>.</summary>
    public string Genre { get; init; } = "other";

    /// <summary>Full official name, such as 内蒙古自治区呼和浩特市玉泉区; 全国 for the nation.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>GB/T 2260 code of the time, six digits; 000000 for the nation.</summary>
    public string? Code { get; init; }

    /// <summary><c>nation</c>, <c>province</c>, <c>prefecture</c> or <c>county</c>.</summary>
    public string? Level { get; init; }

    /// <summary>Period looked back on: <c>2023</c>, <c>2024H1</c>, <c>2016-2021</c>.</summary>
    public string? Review { get; init; }

    /// <summary>Period planned for, in the same forms.</summary>
    public string? Plan { get; init; }

    /// <summary>Date of delivery as <c>YYYY-MM-DD</c> or <c>YYYY-MM</c>.</summary>
    public string? Delivered { get; init; }

    /// <summary>Who delivered it.</summary>
    public string? Speaker { get; init; }

    /// <summary>Meeting it was delivered at, such as 玉泉区第十八届人民代表大会第二次会议.</summary>
    public string? Meeting { get; init; }

    /// <summary>Newspaper page of 上接第N版.</summary>
    public int? ContinuedFrom { get; init; }

    /// <summary>Newspaper page of 下转第N版.</summary>
    public int? ContinuesOn { get; init; }

    /// <summary>First year of <see cref="Plan"/>, else the year after the last of <see cref="Review"/>; what searches filter by.</summary>
    public int? Year { get; init; }
}
