using SQLitePCL;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>SQLite refused.</summary>
public sealed class SqliteException(int code, string message) : Exception($"SQLite {code}: {message}")
{
    /// <summary>SQLite's primary result code.</summary>
    public int Code { get; } = code & 0xFF;

    /// <summary>The file is no database, or one with holes.</summary>
    public bool IsDamage => Code is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB;

    /// <summary>The statement was at fault (a constraint, a type, the SQL), not the disk or the file.</summary>
    public bool IsOfStatement =>
        Code is raw.SQLITE_ERROR or raw.SQLITE_CONSTRAINT or raw.SQLITE_MISMATCH or raw.SQLITE_RANGE or raw.SQLITE_TOOBIG;
}

/// <summary>A connection and its prepared statements. For one thread at a time.</summary>
internal sealed class SqliteConnection : IDisposable
{
    private readonly sqlite3 handle;
    private readonly Dictionary<string, SqliteStatement> statements = [];

    private SqliteConnection(string file, int flags)
    {
        File = file;
        var code = raw.sqlite3_open_v2(file, out handle, flags | raw.SQLITE_OPEN_NOMUTEX, null);
        if (code != raw.SQLITE_OK)
        {
            var problem = new SqliteException(
                code, $"{file}: {(handle is null ? "cannot open" : raw.sqlite3_errmsg(handle).utf8_to_string())}");
            handle?.Dispose();
            throw problem;
        }

        raw.sqlite3_busy_timeout(handle, 10_000);
    }

    public string File { get; }

    public long LastId => raw.sqlite3_last_insert_rowid(handle);

    /// <summary>WAL: a commit appends to one file and flushes it once. FULL: it does flush. The log goes into the database file every 8 MB:
    /// later spares the disk little and makes the writer pause for longer (a thread of its own for that makes the commits
    /// slower).</summary>
    public static SqliteConnection ForWriting(string file)
    {
        var connection = new SqliteConnection(file, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE);
        FreeSpace.Prepare(connection);
        connection.Execute("PRAGMA journal_mode = WAL");
        connection.Execute("PRAGMA synchronous = FULL");
        connection.Execute("PRAGMA wal_autocheckpoint = 2000");
        connection.Execute("PRAGMA journal_size_limit = 67108864");
        connection.Execute("PRAGMA cache_size = -4096");
        connection.Execute("PRAGMA temp_store = MEMORY");
        return connection;
    }

    public static SqliteConnection ForReading(string file)
    {
        var connection = new SqliteConnection(file, raw.SQLITE_OPEN_READONLY);
        connection.Execute("PRAGMA cache_size = -256");
        return connection;
    }

    /// <summary>For a copy of a file that another process may be writing: no setting of it is touched.</summary>
    public static SqliteConnection ForCopying(string file) => new(file, raw.SQLITE_OPEN_READWRITE);

    /// <summary>Writes the database as it is now into an empty file.</summary>
    public void CopyInto(string file)
    {
        var statement = Prepare("VACUUM INTO ?");
        statement.Bind(1, file);
        statement.Run();
    }

    public long ReadNumber(string sql) => Read(sql, statement => statement.Number(0));

    public string ReadText(string sql) => Read(sql, statement => statement.Text(0));

    /// <summary>A prepared statement, kept for the next time.</summary>
    public SqliteStatement Prepare(string sql)
    {
        if (!statements.TryGetValue(sql, out var statement))
        {
            statement = new SqliteStatement(this, sql);
            statements.Add(sql, statement);
        }

        return statement;
    }

    public void Execute(string sql)
    {
        var statement = Prepare(sql);
        try
        {
            while (statement.Step())
            {
                // A PRAGMA answers with its new value.
            }
        }
        finally
        {
            statement.Reset();
        }
    }

    private T Read<T>(string sql, Func<SqliteStatement, T> read)
    {
        var statement = Prepare(sql);
        try
        {
            return statement.Step() ? read(statement) : throw new InvalidOperationException($"No row: {sql}");
        }
        finally
        {
            statement.Reset();
        }
    }

    public int Changes() => raw.sqlite3_changes(handle);

    /// <summary>False once SQLite has rolled back by itself, as it does when the disk is full.</summary>
    public bool InTransaction() => raw.sqlite3_get_autocommit(handle) == 0;

    public sqlite3_stmt Compile(string sql)
    {
        Check(raw.sqlite3_prepare_v3(handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement));
        return statement;
    }

    public void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw Problem(code);
        }
    }

    public SqliteException Problem(int code) => new(code, raw.sqlite3_errmsg(handle).utf8_to_string());

    public void Dispose()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }

        handle.Dispose();
    }
}
