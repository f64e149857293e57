using Reports.Contracts.Messaging;
using Reports.Search.Seam;
using Reports.Storage.Database;

namespace Reports.Indexing.Indexing;

/// <summary>Tells a server that is away from a fault of ours.</summary>
internal static class Outage
{
    public static bool Is(Exception exception) =>
        exception is SearchEngineUnavailableException or BusUnavailableException || DatabaseOutage.Is(exception);
}
