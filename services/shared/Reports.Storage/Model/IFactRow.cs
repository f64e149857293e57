namespace Reports.Storage.Model;

/// <summary>A row of what an indexed document states.</summary>
public interface IFactRow
{
    string DocumentId { get; }

    /// <summary>Its number within the document, from 0.</summary>
    int N { get; }
}
