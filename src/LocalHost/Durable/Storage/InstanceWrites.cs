using FunctionsCommerce.LocalHost.Durable.History;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Durable.Storage;

/// <summary>Statements that more than one write uses.</summary>
internal static class InstanceWrites
{
    /// <summary>SQL for: is not over. Running, Pending, Suspended.</summary>
    public const string UnderWay = "status IN (0, 6, 7)";

    public static void Tell(LocalTransaction transaction, long key, InboundEvent line) =>
        transaction.Run("INSERT INTO durable_inbox (instance, line) VALUES (?, ?)", key, HistoryJson.Write(line));

    /// <summary>Puts back what was received and must wait, in its old place: what came meanwhile came later.</summary>
    public static void Keep(LocalTransaction transaction, long key, InboxLine kept) =>
        transaction.Run("INSERT INTO durable_inbox (id, instance, line) VALUES (?, ?, ?)", kept.Id, key, HistoryJson.Write(kept.Line));

    public static void AddTimer(LocalTransaction transaction, long key, int task, DateTimeOffset due) =>
        transaction.Run("INSERT INTO durable_timers (instance, task, due) VALUES (?, ?, ?)", key, task, DueTimer.Rounded(due));

    public static void DeleteTimer(LocalTransaction transaction, long key, int task) =>
        transaction.Run("DELETE FROM durable_timers WHERE instance = ? AND task = ?", key, task);

    /// <summary>Removes what an ended instance no longer needs.</summary>
    public static void Clear(LocalTransaction transaction, long key)
    {
        transaction.Run("DELETE FROM durable_inbox WHERE instance = ?", key);
        transaction.Run("DELETE FROM durable_timers WHERE instance = ?", key);
        transaction.Run("DELETE FROM durable_restarts WHERE instance = ?", key);
    }

    public static void Delete(LocalTransaction transaction, long key)
    {
        Clear(transaction, key);
        transaction.Run("DELETE FROM durable_history WHERE instance = ?", key);
        transaction.Run("DELETE FROM durable_instances WHERE key = ?", key);
    }
}
