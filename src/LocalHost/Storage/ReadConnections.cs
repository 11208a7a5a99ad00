using System.Collections.Concurrent;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>Connections for reading, one for each caller that reads at the same time.</summary>
internal sealed class ReadConnections(string file) : IDisposable
{
    private readonly ConcurrentBag<SqliteConnection> idle = [];
    private volatile bool closed;

    public T Read<T>(Func<LocalTransaction, T> read)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        if (!idle.TryTake(out var connection))
        {
            connection = SqliteConnection.ForReading(file);
        }

        try
        {
            connection.Execute("BEGIN");
            try
            {
                return read(new LocalTransaction(connection));
            }
            finally
            {
                connection.Execute("COMMIT");
            }
        }
        finally
        {
            idle.Add(connection);
            if (closed)
            {
                Dispose();
            }
        }
    }

    public void Dispose()
    {
        closed = true;
        while (idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }
}
