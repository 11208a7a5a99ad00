using System.Collections.Concurrent;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>Connections for reading, one for each caller that reads at the same time.</summary>
internal sealed class ReadConnections(string file) : IDisposable
{
    private readonly ConcurrentBag<SqliteConnection> idle = [];
    private volatile bool closed;

    public T Read<T>(Func<LocalTransaction, T> read)
    {
        using var lease = Rent();
        lease.Connection.Execute("BEGIN");
        try
        {
            return read(new LocalTransaction(lease.Connection));
        }
        finally
        {
            lease.Connection.Execute("COMMIT");
        }
    }

    /// <summary>For single statements. Dispose of the lease to give the connection back.</summary>
    public Lease Rent()
    {
        ObjectDisposedException.ThrowIf(closed, this);
        return new Lease(this, idle.TryTake(out var connection) ? connection : SqliteConnection.ForReading(file));
    }

    public void Dispose()
    {
        closed = true;
        while (idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }

    internal readonly struct Lease(ReadConnections owner, SqliteConnection connection) : IDisposable
    {
        public SqliteConnection Connection => connection;

        public void Dispose()
        {
            owner.idle.Add(connection);
            if (owner.closed)
            {
                owner.Dispose();
            }
        }
    }
}
