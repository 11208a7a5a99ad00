using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Durable.Storage;

/// <summary>What the process before left to do.</summary>
internal static class Recovery
{
    /// <summary>All timers, with the execution they belong to.</summary>
    public static List<DueTimer> Timers(LocalDatabase database) => database.Read(transaction => transaction.Query(
        "SELECT t.due, t.instance, i.execution, t.task FROM durable_timers t JOIN durable_instances i ON i.key = t.instance",
        row => new DueTimer(row.Time(0), row.Number(1), row.SmallNumber(2), row.SmallNumber(3))));

    /// <summary>The instances that have something to receive or to call. Those about to take a turn are counted: one in which the process
    /// dies again and again must not keep it from starting.</summary>
    public static Task<List<long>> RunnableAsync(LocalDatabase database, DateTimeOffset now) => database.WriteAsync(transaction =>
    {
        transaction.Run(
            "UPDATE durable_instances SET restarts = restarts + 1 WHERE status IN (0, 6) AND (start_at IS NULL OR start_at <= ?) AND "
            + "key IN (SELECT key FROM durable_instances WHERE (turns = 0 OR open_activities > 0) AND turns = 0 UNION SELECT instance FROM durable_inbox)",
            now);
        return transaction.Query(
            "SELECT key FROM durable_instances WHERE turns = 0 OR open_activities > 0 UNION SELECT instance FROM durable_inbox",
            row => row.Number(0));
    });

    /// <summary>Counts that an activity is begun again after a crash; answers how often by now.</summary>
    public static Task<int> CountRestartAsync(LocalDatabase database, long instance, int task) => database.WriteAsync(transaction =>
    {
        transaction.Run(
            "INSERT INTO durable_restarts (instance, task, count) VALUES (?, ?, 1) ON CONFLICT (instance, task) DO UPDATE SET count = count + 1",
            instance, task);
        return transaction.First(
            "SELECT count FROM durable_restarts WHERE instance = ? AND task = ?", row => row.SmallNumber(0), instance, task);
    });
}
