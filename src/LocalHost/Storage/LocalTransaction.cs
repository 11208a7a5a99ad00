namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>What work in a transaction can do. Arguments fill the <c>?</c> of the SQL in order: string, int, long, bool, double,
/// byte[], <see cref="DateTimeOffset"/> (kept as Unix milliseconds) or null. SQL is written in code and prepared once: values only ever
/// come as arguments.</summary>
public sealed class LocalTransaction
{
    private readonly SqliteConnection connection;

    internal LocalTransaction(SqliteConnection connection) => this.connection = connection;

    /// <summary>The id that SQLite gave to the row inserted last.</summary>
    public long LastId => connection.LastId;

    /// <summary>Runs a statement; answers how many rows it changed.</summary>
    public int Run(string sql, params ReadOnlySpan<object?> args)
    {
        Bind(sql, args).Run();
        return connection.Changes();
    }

    /// <summary>All rows of a query. <paramref name="read"/> only reads its row: it runs no SQL.</summary>
    public List<T> Query<T>(string sql, Func<LocalRow, T> read, params ReadOnlySpan<object?> args)
    {
        var statement = Bind(sql, args);
        try
        {
            var rows = new List<T>();
            while (statement.Step())
            {
                rows.Add(read(new LocalRow(statement)));
            }

            return rows;
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>The first row of a query, or the default when there is none.</summary>
    public T? First<T>(string sql, Func<LocalRow, T> read, params ReadOnlySpan<object?> args)
    {
        var statement = Bind(sql, args);
        try
        {
            return statement.Step() ? read(new LocalRow(statement)) : default;
        }
        finally
        {
            statement.Reset();
        }
    }

    internal SqliteStatement Prepare(string sql) => connection.Prepare(sql);

    private SqliteStatement Bind(string sql, ReadOnlySpan<object?> args)
    {
        var statement = connection.Prepare(sql);
        for (var i = 0; i < args.Length; i++)
        {
            statement.Bind(i + 1, args[i]);
        }

        return statement;
    }
}

/// <summary>The row that a query is at. Columns count from 0.</summary>
public readonly struct LocalRow
{
    private readonly SqliteStatement statement;

    internal LocalRow(SqliteStatement statement) => this.statement = statement;

    public bool IsNull(int column) => statement.IsNull(column);

    public long Number(int column) => statement.Number(column);

    public int SmallNumber(int column) => checked((int)statement.Number(column));

    public bool Flag(int column) => statement.Number(column) != 0;

    public double Real(int column) => statement.Real(column);

    public string Text(int column) => statement.Text(column);

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public byte[] Bytes(int column) => statement.Bytes(column).ToArray();

    public DateTimeOffset Time(int column) => DateTimeOffset.FromUnixTimeMilliseconds(statement.Number(column));

    public DateTimeOffset? TimeOrNull(int column) => IsNull(column) ? null : Time(column);
}
