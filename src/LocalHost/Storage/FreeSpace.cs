namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>Gives back to the disk what deleted and expired documents took. Some free pages stay: the next documents need them.</summary>
internal sealed class FreeSpace(SqliteConnection connection)
{
    /// <summary>4 KB each.</summary>
    private const long SparePages = 1024;

    private const int CommitsBetween = 16;

    /// <summary>A slice is written like any commit: callers wait some milliseconds longer, sometimes.</summary>
    private const int SlicePages = 512;

    private int commits;

    /// <summary>SQLite takes the setting before the first table, or with a VACUUM.</summary>
    public static void Prepare(SqliteConnection connection) => connection.Execute("PRAGMA auto_vacuum = INCREMENTAL");

    /// <summary>A database from before <see cref="Prepare"/>, mostly empty, is written anew, once.</summary>
    public static void Upgrade(SqliteConnection connection)
    {
        if (connection.ReadNumber("PRAGMA auto_vacuum") != 2 && IsMuch(connection))
        {
            connection.Execute("VACUUM");
        }
    }

    /// <summary>Cuts a slice off the file, where more than a quarter of it is free. Outside a transaction.</summary>
    public void AfterCommit()
    {
        if (++commits % CommitsBetween == 0 && IsMuch(connection))
        {
            connection.Execute($"PRAGMA incremental_vacuum({SlicePages})");
        }
    }

    private static bool IsMuch(SqliteConnection connection)
    {
        var free = connection.ReadNumber("PRAGMA freelist_count");
        return free > SparePages && free > connection.ReadNumber("PRAGMA page_count") / 4;
    }
}
