using System.Text;
using SQLitePCL;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>A prepared statement. Parameters count from 1, columns from 0, as in SQLite.</summary>
internal sealed class SqliteStatement(SqliteConnection connection, string sql) : IDisposable
{
    private readonly sqlite3_stmt handle = connection.Compile(sql);

    public void Bind(int index, long value) => connection.Check(raw.sqlite3_bind_int64(handle, index, value));

    public void Bind(int index, double value) => connection.Check(raw.sqlite3_bind_double(handle, index, value));

    public void Bind(int index, string value)
    {
        Span<byte> utf8 = stackalloc byte[256];
        if (Encoding.UTF8.TryGetBytes(value, utf8, out var length) && length > 0)
        {
            BindText(index, utf8[..length]);
        }
        else
        {
            connection.Check(raw.sqlite3_bind_text(handle, index, value));
        }
    }

    public void Bind(int index, ReadOnlySpan<byte> value) => connection.Check(raw.sqlite3_bind_blob(handle, index, value));

    public void BindText(int index, ReadOnlySpan<byte> utf8) => connection.Check(raw.sqlite3_bind_text(handle, index, utf8));

    public void BindNull(int index) => connection.Check(raw.sqlite3_bind_null(handle, index));

    public void Bind(int index, object? value)
    {
        switch (value)
        {
            case null: BindNull(index); break;
            case string text: Bind(index, text); break;
            case long number: Bind(index, number); break;
            case int number: Bind(index, (long)number); break;
            case bool flag: Bind(index, flag ? 1L : 0L); break;
            case double number: Bind(index, number); break;
            case byte[] bytes: Bind(index, bytes.AsSpan()); break;
            case ReadOnlyMemory<byte> bytes: Bind(index, bytes.Span); break;
            case DateTimeOffset time: Bind(index, time.ToUnixTimeMilliseconds()); break;
            default: throw new ArgumentException($"SQLite takes no {value.GetType()}.", nameof(value));
        }
    }

    /// <summary>True when there is a row to read.</summary>
    public bool Step() => raw.sqlite3_step(handle) switch
    {
        raw.SQLITE_ROW => true,
        raw.SQLITE_DONE => false,
        var code => throw connection.Problem(code),
    };

    /// <summary>For statements without rows.</summary>
    public void Run()
    {
        try
        {
            Step();
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Makes it ready for the next run; never throws.</summary>
    public void Reset() => _ = raw.sqlite3_reset(handle);

    public bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    public long Number(int column) => raw.sqlite3_column_int64(handle, column);

    public double Real(int column) => raw.sqlite3_column_double(handle, column);

    public string Text(int column) => raw.sqlite3_column_text(handle, column).utf8_to_string() ?? "";

    /// <summary>Valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(handle, column);

    public void Dispose() => handle.Dispose();
}
