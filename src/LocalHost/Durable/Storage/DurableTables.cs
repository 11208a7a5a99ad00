using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Durable.Storage;

/// <summary>The tables of the engine, in the database of the data folder. Times are Unix milliseconds.</summary>
internal static class DurableTables
{
    private static readonly string[] Statements =
    [
        """
        CREATE TABLE IF NOT EXISTS durable_instances (
            key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, version TEXT, tags TEXT,
            parent INTEGER, parent_execution INTEGER, parent_task INTEGER, parent_name TEXT, parent_id TEXT,
            created INTEGER NOT NULL, start_at INTEGER,
            status INTEGER NOT NULL, updated INTEGER NOT NULL, execution INTEGER NOT NULL DEFAULT 0, turns INTEGER NOT NULL DEFAULT 0,
            open_activities INTEGER NOT NULL DEFAULT 0, restarts INTEGER NOT NULL DEFAULT 0,
            custom_status TEXT, failure TEXT, carried TEXT, input TEXT, output TEXT)
        """,
        "CREATE INDEX IF NOT EXISTS durable_children ON durable_instances (parent) WHERE parent IS NOT NULL",
        "CREATE INDEX IF NOT EXISTS durable_statuses ON durable_instances (status, key)",

        // What a start has to look at; the other thousands wait for an event, a timer or a child.
        "CREATE INDEX IF NOT EXISTS durable_runnable ON durable_instances (key) WHERE turns = 0 OR open_activities > 0",
        "CREATE TABLE IF NOT EXISTS durable_history (instance INTEGER, turn INTEGER, lines TEXT NOT NULL, PRIMARY KEY (instance, turn)) WITHOUT ROWID",

        // What an instance received and has not answered to yet: events, the ends of its children, commands.
        "CREATE TABLE IF NOT EXISTS durable_inbox (id INTEGER PRIMARY KEY AUTOINCREMENT, instance INTEGER NOT NULL, line TEXT NOT NULL)",
        "CREATE INDEX IF NOT EXISTS durable_inboxes ON durable_inbox (instance)",
        "CREATE TABLE IF NOT EXISTS durable_timers (instance INTEGER, task INTEGER, due INTEGER NOT NULL, PRIMARY KEY (instance, task)) WITHOUT ROWID",

        // Activities that were begun again after a crash, and how often.
        "CREATE TABLE IF NOT EXISTS durable_restarts (instance INTEGER, task INTEGER, count INTEGER NOT NULL, PRIMARY KEY (instance, task)) WITHOUT ROWID",
    ];

    public static Task CreateAsync(LocalDatabase database) => database.WriteAsync(transaction =>
    {
        foreach (var statement in Statements)
        {
            transaction.Run(statement);
        }
    });
}
