using System.Text;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>A container on disk: a row for the newest version of each document, numbered by the version. Every write appends
/// a row and removes the one before, so rows lie in order of change and pages that are written together lie together.</summary>
internal sealed class DocumentTable(string container)
{
    private readonly string insert =
        $"INSERT INTO documents_{container} (version, partition, id, type, expires, json) VALUES (?, ?, ?, ?, ?, ?)";
    private readonly string delete = $"DELETE FROM documents_{container} WHERE version = ?";
    private readonly string select = $"SELECT json FROM documents_{container} WHERE version = ?";
    private readonly string selectAll =
        $"SELECT version, partition, id, type, expires, length(json) FROM documents_{container} ORDER BY version";

    public void Create(LocalTransaction transaction) => transaction.Run(
        $"CREATE TABLE IF NOT EXISTS documents_{container} (version INTEGER PRIMARY KEY, partition TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, expires INTEGER, json BLOB NOT NULL)");

    public void Insert(LocalTransaction transaction, in LogWrite write)
    {
        var statement = transaction.Prepare(insert);
        statement.Bind(1, write.Version);
        statement.Bind(2, write.Entry.Partition);
        statement.Bind(3, write.Entry.Id);
        statement.BindText(4, StoredTypes.At(write.Entry.Type).Name);
        if (write.ExpiresAt == Entry.Never)
        {
            statement.BindNull(5);
        }
        else
        {
            statement.Bind(5, write.ExpiresAt);
        }

        statement.Bind(6, write.Json.AsSpan());
        statement.Run();
    }

    public void Delete(LocalTransaction transaction, long version)
    {
        var statement = transaction.Prepare(delete);
        statement.Bind(1, version);
        statement.Run();
    }

    /// <summary>Null when that version is no longer the newest on disk.</summary>
    public Document? Read(SqliteConnection connection, long version, StoredType type)
    {
        var statement = connection.Prepare(select);
        statement.Bind(1, version);
        try
        {
            return statement.Step() ? type.Deserialize(statement.Bytes(0), version) : null;
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>Every document but its JSON, in order of change.</summary>
    public void ReadAll(SqliteConnection connection, RowReader read)
    {
        var statement = connection.Prepare(selectAll);
        var partition = new char[1024];
        var id = new char[1024];
        try
        {
            while (statement.Step())
            {
                read(new DocumentRow(
                    statement.Number(0), Decode(statement.Bytes(1), ref partition), Decode(statement.Bytes(2), ref id), statement.Bytes(3),
                    statement.IsNull(4) ? Entry.Never : (uint)statement.Number(4), (int)statement.Number(5)));
            }
        }
        finally
        {
            statement.Reset();
        }
    }

    private static ReadOnlySpan<char> Decode(ReadOnlySpan<byte> utf8, ref char[] buffer)
    {
        if (buffer.Length < utf8.Length)
        {
            buffer = new char[utf8.Length];
        }

        return buffer.AsSpan(0, Encoding.UTF8.GetChars(utf8, buffer));
    }
}

internal delegate void RowReader(in DocumentRow row);

/// <summary>A row but its JSON. Valid until the next one.</summary>
internal readonly ref struct DocumentRow(
    long version, ReadOnlySpan<char> partition, ReadOnlySpan<char> id, ReadOnlySpan<byte> type, uint expiresAt, int size)
{
    public readonly long Version = version;
    public readonly ReadOnlySpan<char> Partition = partition;
    public readonly ReadOnlySpan<char> Id = id;
    public readonly ReadOnlySpan<byte> Type = type;
    public readonly uint ExpiresAt = expiresAt;
    public readonly int Size = size;
}
