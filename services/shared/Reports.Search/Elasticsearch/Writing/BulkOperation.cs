namespace Reports.Search.Elasticsearch.Writing;

/// <summary>
/// One line or two of a bulk request. <paramref name="Write"/> is the position of the document's write in the batch,
/// <paramref name="Lines"/> the bytes that go out, line breaks included.
/// </summary>
internal sealed record BulkOperation(int Write, string Id, bool IsDelete, byte[] Lines);
