using System.Text.Json;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Razorpay;

/// <summary>A webhook that the store has not taken yet.</summary>
/// <param name="Subject">Webhooks of one subject leave in order.</param>
internal sealed record PendingWebhook(long Id, string EventId, string Subject, byte[] Body, int Attempts, DateTimeOffset CreatedAt);

/// <summary>Webhooks to the store, stored together with the change they report.</summary>
internal static class SandboxWebhooks
{
    /// <param name="entities">By the name under which they stand in the payload: payment, order, refund, payment_link.</param>
    public static void Post(
        this LocalTransaction tx, string name, string subject, DateTimeOffset now, params (string Name, object Entity)[] entities)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                entity = "event",
                account_id = "acc_LocalSandbox00",
                @event = name,
                contains = entities.Select(entity => entity.Name),
                payload = entities.ToDictionary(entity => entity.Name, entity => new { entity = entity.Entity }),
                created_at = now.ToUnixTimeSeconds(),
            },
            SandboxJson.Options);
        tx.Run(
            "INSERT INTO razorpay_webhooks (event_id, subject, body, attempts, created, due) VALUES (?, ?, ?, 0, ?, ?)",
            SandboxIds.Next(), subject, body, now, now);
    }

    public static List<PendingWebhook> Due(this LocalTransaction tx, DateTimeOffset now, int max) => tx.Query(
        "SELECT id, event_id, subject, body, attempts, created FROM razorpay_webhooks WHERE due <= ? ORDER BY id LIMIT ?",
        row => new PendingWebhook(row.Number(0), row.Text(1), row.Text(2), row.Bytes(3), row.SmallNumber(4), row.Time(5)),
        now, max);

    public static DateTimeOffset? NextDue(this LocalTransaction tx) =>
        tx.First("SELECT min(due) FROM razorpay_webhooks", row => row.TimeOrNull(0));

    public static void Delivered(this LocalTransaction tx, PendingWebhook webhook) =>
        tx.Run("DELETE FROM razorpay_webhooks WHERE id = ?", webhook.Id);

    /// <summary>The later ones of its subject wait with it.</summary>
    public static void Postpone(this LocalTransaction tx, PendingWebhook webhook, DateTimeOffset due)
    {
        tx.Run("UPDATE razorpay_webhooks SET attempts = attempts + 1 WHERE id = ?", webhook.Id);
        tx.Run("UPDATE razorpay_webhooks SET due = ? WHERE subject = ? AND id >= ? AND due < ?", due, webhook.Subject, webhook.Id, due);
    }

    public static long PendingWebhooks(this LocalTransaction tx) =>
        tx.First("SELECT count(*) FROM razorpay_webhooks", row => row.Number(0));
}
