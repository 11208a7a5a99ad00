using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Mailbox;

/// <summary>A message that would have left the store.</summary>
/// <param name="Channel">email, sms, whatsapp or push.</param>
public sealed record MailboxMessage(string Id, string Channel, string To, string? Subject, string Body, DateTimeOffset SentAt);

/// <summary>Takes the messages that Azure would send, and keeps them on disk to be looked at.</summary>
public sealed class LocalMailbox(LocalDatabase database, TimeProvider clock) : IMessageSender
{
    public Task Prepare() => database.Write(transaction =>
    {
        transaction.Run("""
            CREATE TABLE IF NOT EXISTS mailbox (
                row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, channel TEXT NOT NULL, recipient TEXT NOT NULL COLLATE NOCASE,
                subject TEXT, body TEXT NOT NULL, sent_at INTEGER NOT NULL)
            """);
        transaction.Run("CREATE INDEX IF NOT EXISTS mailbox_recipient ON mailbox (recipient)");
    });

    public Task Send(OutboundMessage message, CancellationToken ct) => database.Write(transaction => transaction.Run(
        "INSERT OR IGNORE INTO mailbox (id, channel, recipient, subject, body, sent_at) VALUES (?, ?, ?, ?, ?, ?)",
        message.MessageId, NameOf(message.Channel), message.To, message.Subject, message.Body, clock.GetUtcNow()));

    /// <summary>Newest first.</summary>
    /// <param name="to">An address or number; null for all.</param>
    public IReadOnlyList<MailboxMessage> Messages(string? to, int limit) => database.Read(transaction => transaction.Query(
        "SELECT id, channel, recipient, subject, body, sent_at FROM mailbox WHERE ?1 IS NULL OR recipient = ?1 ORDER BY row DESC LIMIT ?2",
        row => new MailboxMessage(row.Text(0), row.Text(1), row.Text(2), row.TextOrNull(3), row.Text(4), row.Time(5)),
        to, limit));

    private static string NameOf(MessageChannel channel) => channel switch
    {
        MessageChannel.Email => "email",
        MessageChannel.Sms => "sms",
        MessageChannel.WhatsApp => "whatsapp",
        MessageChannel.Push => "push",
    };
}
