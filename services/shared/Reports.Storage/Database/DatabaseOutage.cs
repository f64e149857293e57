using System.Data.Common;
using System.Net.Sockets;

namespace Reports.Storage.Database;

/// <summary>Tells a database that is away for now from a fault in what it was asked.</summary>
public static class DatabaseOutage
{
    /// <summary>True if the exception, or one that caused it, says that the database cannot be reached or is starting or stopping.</summary>
    public static bool Is(Exception exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
        {
            if (e is DbException { IsTransient: true } or SocketException or TimeoutException)
            {
                return true;
            }
        }

        return false;
    }
}
