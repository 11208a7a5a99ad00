using System.Text.Json;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Mailbox;

/// <summary>A message that would have left the store.</summary>
/// <param name="Channel">email, sms, whatsapp or push.</param>
/// <param name="Text">The text part of a mail.</param>
public sealed record MailboxMessage(
    string Id, string Channel, string To, string? Subject, string Body, DateTimeOffset SentAt, string? Text,
    IReadOnlyDictionary<string, string> Headers);

/// <summary>Takes the messages that Azure would send, and keeps them on disk to be looked at.</summary>
public sealed class LocalMailbox(LocalDatabase database, TimeProvider clock) : IMessageSender
{
    /// <summary>Not in the tables of earlier data folders.</summary>
    private static readonly string[] LaterColumns = ["plain", "headers"];

    public Task PrepareAsync() => database.WriteAsync(transaction =>
    {
        transaction.Run("""
            CREATE TABLE IF NOT EXISTS mailbox (
                row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, channel TEXT NOT NULL, recipient TEXT NOT NULL COLLATE NOCASE,
                subject TEXT, body TEXT NOT NULL, sent_at INTEGER NOT NULL)
            """);
        var columns = transaction.Query("SELECT name FROM pragma_table_info('mailbox')", row => row.Text(0));
        foreach (var column in LaterColumns.Except(columns))
        {
            transaction.Run($"ALTER TABLE mailbox ADD COLUMN {column} TEXT");
        }

        transaction.Run("CREATE INDEX IF NOT EXISTS mailbox_recipient ON mailbox (recipient)");
        transaction.Run("CREATE TABLE IF NOT EXISTS mailbox_repeats (id TEXT NOT NULL)");
    });

    public Task SendAsync(OutboundMessage message, CancellationToken ct) => database.WriteAsync(transaction =>
    {
        if (transaction.Query("SELECT 1 FROM mailbox WHERE id = ?", row => row.Flag(0), message.MessageId).Count > 0)
        {
            transaction.Run("INSERT INTO mailbox_repeats (id) VALUES (?)", message.MessageId);
            return;
        }

        transaction.Run(
            "INSERT INTO mailbox (id, channel, recipient, subject, body, sent_at, plain, headers) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            message.MessageId, NameOf(message.Channel), message.To, message.Subject, message.Body, clock.GetUtcNow(), message.Text,
            message.Headers.Count == 0 ? null : JsonSerializer.Serialize(message.Headers));
    });

    /// <summary>The ids of messages that were handed over twice. A carrier sends them once, but they should not have been
    /// repeated.</summary>
    public IReadOnlyList<string> Repeats() =>
        database.Read(transaction => transaction.Query("SELECT id FROM mailbox_repeats", row => row.Text(0)));

    /// <summary>Newest first.</summary>
    /// <param name="to">An address or number; null for all.</param>
    public IReadOnlyList<MailboxMessage> Messages(string? to, int limit) => database.Read(transaction => transaction.Query(
        "SELECT id, channel, recipient, subject, body, sent_at, plain, headers FROM mailbox WHERE ?1 IS NULL OR recipient = ?1 ORDER BY row DESC LIMIT ?2",
        row => new MailboxMessage(
            row.Text(0), row.Text(1), row.Text(2), row.TextOrNull(3), row.Text(4), row.Time(5), row.TextOrNull(6),
            HeadersOf(row.TextOrNull(7))),
        to, limit));

    private static Dictionary<string, string> HeadersOf(string? json) =>
        json is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;

    private static string NameOf(MessageChannel channel) => channel switch
    {
        MessageChannel.Email => "email",
        MessageChannel.Sms => "sms",
        MessageChannel.WhatsApp => "whatsapp",
        MessageChannel.Push => "push",
    };
}
