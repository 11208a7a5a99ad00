using System.Text.Json;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Razorpay;

/// <summary>The gateway's own books, in the data folder beside the store's but never read by it.</summary>
internal static class SandboxTables
{
    public static void Create(LocalTransaction tx)
    {
        tx.Run("CREATE TABLE IF NOT EXISTS razorpay (id TEXT PRIMARY KEY, parent TEXT, reference TEXT, body TEXT NOT NULL) WITHOUT ROWID");
        tx.Run("CREATE INDEX IF NOT EXISTS razorpay_parent ON razorpay (parent)");
        tx.Run("CREATE INDEX IF NOT EXISTS razorpay_reference ON razorpay (reference)");
        tx.Run(
            "CREATE TABLE IF NOT EXISTS razorpay_webhooks (id INTEGER PRIMARY KEY AUTOINCREMENT, event_id TEXT NOT NULL, subject TEXT NOT NULL, body BLOB NOT NULL, attempts INTEGER NOT NULL, created INTEGER NOT NULL, due INTEGER NOT NULL)");
        tx.Run("CREATE INDEX IF NOT EXISTS razorpay_webhooks_due ON razorpay_webhooks (due)");
    }

    public static T? Find<T>(this LocalTransaction tx, string id)
        where T : class => tx.First("SELECT body FROM razorpay WHERE id = ?", Read<T>, id);

    public static List<T> All<T>(this LocalTransaction tx, string prefix)
        where T : class =>
        tx.Query("SELECT body FROM razorpay WHERE substr(id, 1, length(?)) = ?", Read<T>, prefix, prefix);

    /// <param name="prefix">Of the ids to find: entities of several kinds can share a parent.</param>
    public static List<T> Children<T>(this LocalTransaction tx, string prefix, string parent)
        where T : class =>
        tx.Query("SELECT body FROM razorpay WHERE parent = ? AND substr(id, 1, length(?)) = ?", Read<T>, parent, prefix, prefix);

    public static List<T> Referenced<T>(this LocalTransaction tx, string prefix, string reference)
        where T : class =>
        tx.Query("SELECT body FROM razorpay WHERE reference = ? AND substr(id, 1, length(?)) = ?", Read<T>, reference, prefix, prefix);

    public static void Add<T>(this LocalTransaction tx, string id, string? parent, string? reference, T entity) =>
        tx.Run("INSERT INTO razorpay (id, parent, reference, body) VALUES (?, ?, ?, ?)", id, parent, reference, Text(entity));

    public static void Change<T>(this LocalTransaction tx, string id, T entity) =>
        tx.Run("UPDATE razorpay SET body = ? WHERE id = ?", Text(entity), id);

    public static long CountOf(this LocalTransaction tx, string prefix) =>
        tx.First("SELECT count(*) FROM razorpay WHERE substr(id, 1, length(?)) = ?", row => row.Number(0), prefix, prefix);

    private static string Text<T>(T entity) => JsonSerializer.Serialize(entity, SandboxJson.Options);

    private static T Read<T>(LocalRow row) => JsonSerializer.Deserialize<T>(row.Text(0), SandboxJson.Options)!;
}
