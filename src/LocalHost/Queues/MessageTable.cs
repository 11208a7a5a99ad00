using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Queues;

/// <summary>A message that is to be stored.</summary>
internal sealed record NewMessage(long EventId, string EventName, string Body);

/// <summary>Messages and dead letters on disk.</summary>
internal sealed class MessageTable(LocalDatabase database)
{
    private const string Insert = "INSERT INTO queue_messages (event_id, event, body, subscription) VALUES (?, ?, ?, ?)";

    public Task PrepareAsync() => database.WriteAsync(transaction =>
    {
        transaction.Run("""
            CREATE TABLE IF NOT EXISTS queue_messages (
                row INTEGER PRIMARY KEY AUTOINCREMENT, event_id INTEGER NOT NULL, event TEXT NOT NULL, body TEXT NOT NULL, subscription TEXT)
            """);
        transaction.Run("""
            CREATE TABLE IF NOT EXISTS queue_dead_letters (
                id INTEGER PRIMARY KEY AUTOINCREMENT, subscription TEXT NOT NULL, event_id INTEGER NOT NULL, event TEXT NOT NULL, body TEXT NOT NULL,
                reason TEXT NOT NULL, attempts INTEGER NOT NULL, dead_at INTEGER NOT NULL)
            """);
    });

    public List<QueuedMessage> Unfinished() => database.Read(transaction => transaction.Query(
        "SELECT row, event_id, event, body, subscription FROM queue_messages ORDER BY row",
        row => new QueuedMessage(row.Number(0), row.Number(1), row.Text(2), row.Text(3), row.TextOrNull(4))));

    public Task<QueuedMessage[]> AddAsync(IReadOnlyList<NewMessage> messages) => database.WriteAsync(transaction =>
    {
        var added = new QueuedMessage[messages.Count];
        for (var i = 0; i < added.Length; i++)
        {
            var message = messages[i];
            transaction.Run(Insert, message.EventId, message.EventName, message.Body, null);
            added[i] = new QueuedMessage(transaction.LastId, message.EventId, message.EventName, message.Body, null);
        }

        return added;
    });

    public Task RemoveAsync(IReadOnlyList<long> rows) => database.WriteAsync(transaction =>
    {
        foreach (var row in rows)
        {
            transaction.Run("DELETE FROM queue_messages WHERE row = ?", row);
        }
    });

    public Task BuryAsync(DeadLetter letter) => database.WriteAsync(transaction => transaction.Run(
        "INSERT INTO queue_dead_letters (subscription, event_id, event, body, reason, attempts, dead_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        letter.Subscription, letter.EventId, letter.Event, letter.Body, letter.Reason, letter.Attempts, letter.DeadAt));

    /// <summary>Oldest first.</summary>
    public List<DeadLetter> DeadLetters(string subscription) => database.Read(transaction => DeadLetters(transaction, subscription));

    /// <summary>Makes messages of a subscription's dead letters.</summary>
    public Task<List<QueuedMessage>> ReviveAsync(string subscription) => database.WriteAsync(transaction =>
    {
        var revived = new List<QueuedMessage>();
        foreach (var letter in DeadLetters(transaction, subscription))
        {
            transaction.Run(Insert, letter.EventId, letter.Event, letter.Body, subscription);
            revived.Add(new QueuedMessage(transaction.LastId, letter.EventId, letter.Event, letter.Body, subscription));
            transaction.Run("DELETE FROM queue_dead_letters WHERE id = ?", letter.Id);
        }

        return revived;
    });

    private static List<DeadLetter> DeadLetters(LocalTransaction transaction, string subscription) => transaction.Query(
        "SELECT id, subscription, event_id, event, body, reason, attempts, dead_at FROM queue_dead_letters WHERE subscription = ? ORDER BY id",
        row => new DeadLetter(
            row.Number(0), row.Text(1), row.Number(2), row.Text(3), row.Text(4), row.Text(5), row.SmallNumber(6), row.Time(7)),
        subscription);
}
